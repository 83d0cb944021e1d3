package org.nightlight.event;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that a birth date, whole or reduced to its month or year, can mean.
 *
 * @param earliest in days since the epoch
 * @param latest in the same unit
 */
record BirthDate(int earliest, int latest) {

  /** Takes {@code YYYY-MM-DD}, {@code YYYY-MM} and {@code YYYY}; null: none of these. */
  static @Nullable BirthDate parse(CharSequence text) {
    return switch (text.length()) {
      case 4 -> year(CalendarDay.number(text, 0, 4));
      case 7 -> month(CalendarDay.number(text, 0, 4), CalendarDay.month(text));
      case 10 -> day(CalendarDay.parse(text));
      default -> null;
    };
  }

  private static @Nullable BirthDate year(int year) {
    return year == CalendarDay.INVALID
        ? null
        : between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static @Nullable BirthDate month(int year, int month) {
    if (month == CalendarDay.INVALID) {
      return null;
    }
    YearMonth whole = YearMonth.of(year, month);
    return between(whole.atDay(1), whole.atEndOfMonth());
  }

  private static @Nullable BirthDate day(int day) {
    return day == CalendarDay.INVALID ? null : new BirthDate(day, day);
  }

  private static BirthDate between(LocalDate earliest, LocalDate latest) {
    return new BirthDate((int) earliest.toEpochDay(), (int) latest.toEpochDay());
  }
}
