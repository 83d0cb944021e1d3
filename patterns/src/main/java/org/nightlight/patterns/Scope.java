package org.nightlight.patterns;

import org.nightlight.signals.Signal;

/** By whom a pattern is matched (catalogue §2, column "by"). */
public enum Scope {
  /** By an adult-like account, over all its minors. */
  ACTOR,
  /** By an adult-like account and one minor. */
  PAIR;

  /** What the signals of one match have in common; ids hold no space. */
  public String key(Signal signal) {
    return this == ACTOR ? signal.subjectId() : signal.subjectId() + ' ' + signal.otherId();
  }
}
