package org.nightlight.event;

/** Who caused an account change. The first snapshot of an account, at its opening, is SYSTEM. */
public enum ChangedBy {
  USER,
  GUARDIAN,
  SYSTEM,
  SUPPORT
}
