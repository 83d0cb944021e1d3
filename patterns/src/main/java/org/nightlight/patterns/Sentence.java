package org.nightlight.patterns;

import java.util.Locale;

/** How explanations write numbers. */
public final class Sentence {

  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private Sentence() {}

  /** A span in the unit that a person would use, for example "11 min", "26 h", "9 d". */
  public static String span(long millis) {
    if (millis < 2 * MINUTE) {
      return millis / SECOND + " s";
    }
    if (millis < 2 * HOUR) {
      return millis / MINUTE + " min";
    }
    return millis < 4 * DAY ? millis / HOUR + " h" : millis / DAY + " d";
  }

  /** A share from 0 to 1, for example "78 %". */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%d %%", Math.round(share * 100));
  }
}
