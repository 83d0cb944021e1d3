package org.nightlight.jobs.town;

/** When in the day people are on the platform: how likely each local hour is, from 0 to 23. */
final class DailyRhythm {

  private static final int[] GROWN = {
    4, 2, 1, 0, 0, 1, 4, 9, 9, 7, 6, 7, 10, 9, 7, 7, 8, 10, 12, 15, 18, 18, 14, 8
  };
  private static final int[] SCHOOL_DAY = {
    1, 0, 0, 0, 0, 0, 4, 8, 2, 2, 3, 2, 3, 6, 12, 15, 16, 16, 16, 16, 15, 11, 6, 2
  };
  private static final int[] FREE_DAY = {
    3, 1, 0, 0, 0, 0, 0, 1, 3, 6, 9, 11, 12, 12, 12, 13, 14, 14, 14, 15, 15, 13, 9, 5
  };

  private DailyRhythm() {}

  /** A moment of the day at which {@code who} is likely to act, milliseconds since the epoch. */
  static long moment(Resident who, int day, Dice dice) {
    int[] hours = GROWN;
    if (who.isMinor(TownTime.START)) {
      hours = TownTime.isWeekend(day) ? FREE_DAY : SCHOOL_DAY;
    }
    return TownTime.local(day, dice.weighted(hours), 0) + dice.span(0, TownTime.HOUR);
  }
}
