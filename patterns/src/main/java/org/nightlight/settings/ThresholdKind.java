package org.nightlight.settings;

/** What a pattern's threshold measures. */
public enum ThresholdKind {
  /** A whole number, 1 at least. */
  COUNT,
  /** From 0 to 1. */
  SHARE,
  /** A score, above 0. */
  SCORE,
  /** Event time, longer than zero. */
  SPAN
}
