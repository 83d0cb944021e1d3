package org.nightlight.risk;

/** Whether a pattern's alerts are meant to be acted on, or only to be watched on trial. */
public enum Mode {
  ACTIVE,
  SHADOW
}
