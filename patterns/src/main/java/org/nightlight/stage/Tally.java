package org.nightlight.stage;

import java.util.Locale;

/** What stages count for those who operate them. */
public enum Tally {
  /** A remembered other left a full memory (at most 256 a key, catalogue §1) before its time. */
  TRUNCATED,
  /** A match was held back by the cooldown of an earlier alert. */
  HELD_BY_COOLDOWN,
  /** A match of severity LOW whose score is under {@code alerts.min-score-for-low}. */
  LOW_NOT_SENT,
  /** A match whose subject has no snapshot yet. */
  SUBJECT_UNKNOWN,
  /** A young person's account whose first snapshot was not its opening (catalogue §3). */
  TAKEN_OVER,
  /** A delivery that was a violation of the same check by the same actor a short time before. */
  VIOLATION_REPEATED;

  /** As metrics and summaries name it, for example {@code held-by-cooldown}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
