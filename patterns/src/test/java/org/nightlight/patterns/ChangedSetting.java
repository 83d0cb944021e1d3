package org.nightlight.patterns;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;
import org.nightlight.settings.SettingInForce;
import org.nightlight.settings.SpanText;

/** A setting with another value than the shipped one. */
record ChangedSetting(String key, String shipped, String value) {

  /** A span that is counted in dates. */
  private static final String IN_DAYS = "signals.sustained.window";

  /**
   * The least changes both ways: a second, a day where only days count, one, a tenth; and to
   * nothing; of a word each other one.
   */
  static List<ChangedSetting> of(SettingInForce setting) {
    List<ChangedSetting> changes = new ArrayList<>();
    Duration least = setting.key().equals(IN_DAYS) ? Duration.ofDays(1) : Duration.ofSeconds(1);
    others(setting.value(), least)
        .forEach(value -> changes.add(new ChangedSetting(setting.key(), setting.value(), value)));
    return changes;
  }

  private static Stream<String> others(String value, Duration least) {
    if (isWord(value, Severity.values())) {
      return words(Severity.values(), value);
    }
    if (isWord(value, Mode.values())) {
      return words(Mode.values(), value);
    }
    Duration span = SpanText.parse(value);
    if (span != null) {
      return Stream.of(span.minus(least), span.plus(least)).map(SpanText::print);
    }
    BigDecimal number = new BigDecimal(value);
    BigDecimal step = number.scale() > 0 ? number.movePointLeft(1) : BigDecimal.ONE;
    return Stream.of(number.subtract(step), number.add(step), BigDecimal.ZERO)
        .filter(other -> other.compareTo(number) != 0)
        .distinct()
        .map(BigDecimal::toPlainString);
  }

  private static boolean isWord(String value, Enum<?>[] words) {
    return Stream.of(words).anyMatch(word -> word.name().equals(value));
  }

  private static Stream<String> words(Enum<?>[] words, String shipped) {
    return Stream.of(words).map(Enum::name).filter(word -> !word.equals(shipped));
  }

  @Override
  public String toString() {
    return key + ": " + value + " for " + shipped;
  }
}
