package org.nightlight.event;

/**
 * Reads RFC 3339 times in UTC: an upper-case {@code T} between date and time, {@code Z} as the only
 * offset, and if there is a fraction one digit or more. No leap seconds: event time has none.
 */
final class UtcTime {

  static final long INVALID = Long.MIN_VALUE;

  private static final int SECONDS_END = 19;
  private static final int SECONDS_A_DAY = 86_400;

  private UtcTime() {}

  /** Milliseconds since the epoch, a finer fraction cut; or {@link #INVALID}. */
  static long parse(CharSequence text) {
    int zulu = text.length() - 1;
    if (zulu < SECONDS_END || text.charAt(zulu) != 'Z' || text.charAt(10) != 'T') {
      return INVALID;
    }
    int day = CalendarDay.parse(text);
    int second = secondOfDay(text);
    int millis = millis(text, zulu);
    if (day == CalendarDay.INVALID || second < 0 || millis < 0) {
      return INVALID;
    }
    return ((long) day * SECONDS_A_DAY + second) * 1000 + millis;
  }

  private static int secondOfDay(CharSequence text) {
    int hour = CalendarDay.number(text, 11, 13);
    int minute = CalendarDay.number(text, 14, 16);
    int second = CalendarDay.number(text, 17, SECONDS_END);
    boolean valid =
        text.charAt(13) == ':'
            && text.charAt(16) == ':'
            && isIn(hour, 23)
            && isIn(minute, 59)
            && isIn(second, 59);
    return valid ? (hour * 60 + minute) * 60 + second : -1;
  }

  private static boolean isIn(int number, int most) {
    return number >= 0 && number <= most;
  }

  private static int millis(CharSequence text, int zulu) {
    if (zulu == SECONDS_END) {
      return 0;
    }
    int from = SECONDS_END + 1;
    if (text.charAt(SECONDS_END) != '.' || from == zulu) {
      return -1;
    }
    int millis = 0;
    int unit = 100;
    for (int at = from; at < zulu; at++) {
      int digit = CalendarDay.number(text, at, at + 1);
      if (digit < 0) {
        return -1;
      }
      millis += digit * unit;
      unit /= 10;
    }
    return millis;
  }
}
