package org.nightlight.handbook;

/** Something that has a name in alerts, settings and outputs. */
public sealed interface Entry permits SignalEntry, GuardEntry, PatternEntry, CheckEntry {

  String name();

  /** What it is, in one line. */
  String summary();
}
