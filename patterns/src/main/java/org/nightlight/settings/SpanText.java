package org.nightlight.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A span of time in words: {@code 250ms}, {@code 30s}, {@code 45min}, {@code 82h}, {@code 7d}. */
public final class SpanText {

  private record Unit(String name, long millis, long printedFrom) {}

  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  /** Days are printed from a week on: what is shorter reads best in hours, as in the catalogue. */
  private static final List<Unit> UNITS =
      List.of(
          new Unit("d", DAY, 7 * DAY),
          new Unit("h", HOUR, HOUR),
          new Unit("min", MINUTE, 2 * MINUTE),
          new Unit("s", SECOND, SECOND));

  private static final Pattern SHORT = Pattern.compile("(-?\\d{1,15}) ?(ms|s|min|m|h|d)");
  private static final long LONGEST = Duration.ofDays(36_500).toMillis();

  private SpanText() {}

  /** Null where the text is no span, is finer than a millisecond or is over a hundred years. */
  public static @Nullable Duration parse(String text) {
    Matcher matcher = SHORT.matcher(text);
    try {
      Duration span =
          matcher.matches()
              ? Duration.ofMillis(
                  Math.multiplyExact(Long.parseLong(matcher.group(1)), millis(matcher.group(2))))
              : Duration.parse(text);
      return Math.abs(span.toMillis()) <= LONGEST && span.toNanosPart() % 1_000_000 == 0
          ? span
          : null;
    } catch (ArithmeticException | DateTimeParseException e) {
      return null;
    }
  }

  private static long millis(String unit) {
    return switch (unit) {
      case "ms" -> 1;
      case "s" -> SECOND;
      case "h" -> HOUR;
      case "d" -> DAY;
      default -> MINUTE;
    };
  }

  /** The one spelling of a span, whichever way it was written. */
  public static String print(Duration span) {
    long millis = span.toMillis();
    if (millis == 0) {
      return "0s";
    }
    for (Unit unit : UNITS) {
      if (millis % unit.millis() == 0 && Math.abs(millis) >= unit.printedFrom()) {
        return millis / unit.millis() + unit.name();
      }
    }
    return millis + "ms";
  }

  static String print(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
