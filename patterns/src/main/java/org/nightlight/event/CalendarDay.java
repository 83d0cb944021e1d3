package org.nightlight.event;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads calendar dates from text without exceptions: a wrong one is a common thing in an input. */
final class CalendarDay {

  static final int INVALID = Integer.MIN_VALUE;

  private CalendarDay() {}

  /** The day, since the epoch, that the first ten characters give as {@code YYYY-MM-DD}. */
  static int parse(CharSequence text) {
    int month = month(text);
    if (month == INVALID || text.charAt(7) != '-') {
      return INVALID;
    }
    int year = number(text, 0, 4);
    int day = number(text, 8, 10);
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return INVALID;
    }
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }

  /** The month, from 1, that the first seven characters give as {@code YYYY-MM}. */
  static int month(CharSequence text) {
    if (number(text, 0, 4) == INVALID || text.charAt(4) != '-') {
      return INVALID;
    }
    int month = number(text, 5, 7);
    return month >= 1 && month <= 12 ? month : INVALID;
  }

  /** The number that these characters write, if all are the digits 0 to 9. */
  static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return INVALID;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
