package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;

/**
 * One pattern's settings.
 *
 * @param window event time from the first signal to the last, strictly under; null where the
 *     pattern has none
 * @param severity before guards; LOW where the score decides
 * @param weight log-odds that a match adds to the score; 0 where the score decides
 * @param numbers the pattern's own counts and shares, by name
 * @param spans the pattern's own spans of event time, by name
 */
public record PatternSettings(
    Mode mode,
    @Nullable Duration window,
    Severity severity,
    double weight,
    Map<String, Double> numbers,
    Map<String, Duration> spans)
    implements Serializable {

  public PatternSettings {
    numbers = Map.copyOf(numbers);
    spans = Map.copyOf(spans);
  }

  public double number(String threshold) {
    return known(numbers.get(threshold), threshold);
  }

  public int count(String threshold) {
    return (int) number(threshold);
  }

  public Duration span(String threshold) {
    return known(spans.get(threshold), threshold);
  }

  private static <T> T known(@Nullable T value, String threshold) {
    if (value == null) {
      throw new IllegalArgumentException("No threshold " + threshold);
    }
    return value;
  }
}
