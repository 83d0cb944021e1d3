package org.nightlight.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a score is compared and shown. */
public final class Score {

  private static final int COMPARED_DIGITS = 6;

  private Score() {}

  /** As it is compared with a threshold: to 10⁻⁶. */
  static double rounded(double score) {
    return BigDecimal.valueOf(score).setScale(COMPARED_DIGITS, RoundingMode.HALF_UP).doubleValue();
  }

  /** As an alert shows it: one decimal. */
  public static BigDecimal shown(double score) {
    return BigDecimal.valueOf(rounded(score)).setScale(1, RoundingMode.HALF_UP);
  }
}
