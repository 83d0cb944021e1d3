package org.nightlight.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.nightlight.settings.SpanText;

/**
 * A time in a story, counted from its start: {@code 0h}, {@code 2d 3h}, {@code 1h 11min}; or before
 * it: {@code 400d ago}.
 */
record Moment(long millis) implements Comparable<Moment> {

  private static final String AGO = " ago";
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Moment parse(String text) {
    boolean before = text.endsWith(AGO);
    String spans = before ? text.substring(0, text.length() - AGO.length()) : text;
    long millis = 0;
    for (String part : spans.split(" ", -1)) {
      @Nullable Duration span = SpanText.parse(part);
      if (span == null || span.isNegative()) {
        throw new IllegalArgumentException(
            "\"" + text + "\" is no time; write it like 0h, 2d 3h, 1h 11min or 400d ago");
      }
      millis += span.toMillis();
    }
    return new Moment(before ? -millis : millis);
  }

  Moment plus(long more) {
    return new Moment(millis + more);
  }

  @Override
  public int compareTo(Moment other) {
    return Long.compare(millis, other.millis);
  }

  /** As a story writes it. */
  @Override
  public String toString() {
    long rest = Math.abs(millis);
    StringJoiner text = new StringJoiner(" ");
    text.setEmptyValue("0h");
    rest = add(text, rest, DAY, "d");
    rest = add(text, rest, HOUR, "h");
    rest = add(text, rest, MINUTE, "min");
    rest = add(text, rest, SECOND, "s");
    add(text, rest, 1, "ms");
    return millis < 0 ? text + AGO : text.toString();
  }

  private static long add(StringJoiner text, long rest, long unit, String name) {
    if (rest >= unit) {
      text.add(rest / unit + name);
    }
    return rest % unit;
  }
}
