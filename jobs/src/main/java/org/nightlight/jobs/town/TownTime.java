package org.nightlight.jobs.town;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The town's calendar: milliseconds since the epoch, UTC. All of the town lives at UTC+1, winter
 * time throughout, so its local hours need no time zone database.
 */
public final class TownTime {

  public static final long SECOND = 1_000;
  public static final long MINUTE = 60 * SECOND;
  public static final long HOUR = 60 * MINUTE;
  public static final long DAY = 24 * HOUR;

  private static final long LOCAL_OFFSET = HOUR;

  /** Life starts: a Monday, 00:00 UTC. */
  public static final long START = Instant.parse("2026-03-02T00:00:00Z").toEpochMilli();

  /** Life ends: a Sunday evening. Nothing happens at or after it. */
  public static final long END = Instant.parse("2026-03-22T21:00:00Z").toEpochMilli();

  /** From here on only ordinary people act. */
  public static final long LAST_HOUR = END - HOUR;

  /** Local days of life, the last one incomplete. */
  public static final int DAYS = 21;

  /** Those who know each other from before became connected from here to the start. */
  static final long BEFORE = Instant.parse("2025-12-15T12:00:00Z").toEpochMilli();

  private TownTime() {}

  /**
   * A moment of the town's life by the town's own clocks.
   *
   * @param day 0: the first day
   */
  public static long local(int day, int hour, int minute) {
    return START - LOCAL_OFFSET + day * DAY + hour * HOUR + minute * MINUTE;
  }

  /** Saturday or Sunday. */
  static boolean isWeekend(int day) {
    return day % 7 >= 5;
  }

  /** Full years on the UTC date of {@code time} of someone born on {@code birthDay}. */
  static int age(LocalDate born, long time) {
    LocalDate today = LocalDate.ofEpochDay(Math.floorDiv(time, DAY));
    int years = today.getYear() - born.getYear();
    return today.isBefore(born.plusYears(years)) ? years - 1 : years;
  }

  /** The start of the UTC day on which someone becomes so many years old. */
  static long birthday(LocalDate born, int age) {
    return born.plusYears(age).toEpochDay() * DAY;
  }
}
