package org.nightlight.patterns;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Listing;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.SettingInForce;
import org.nightlight.settings.SpanText;

/** A setting with another value than the shipped one. */
public record ChangedSetting(String key, String shipped, String value) {

  private static final List<List<String>> WORDS =
      List.of(
          List.of("true", "false"),
          words(Severity.values()),
          words(Mode.values()),
          words(Profile.values()),
          words(Audience.values()),
          words(Listing.values()),
          words(Toggle.values()));

  private static List<String> words(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /** A span that is counted in dates. */
  private static final String IN_DAYS = "signals.sustained.window";

  /**
   * The least changes both ways: a second, a day where only days count, one, a tenth; and to
   * nothing; of a word each other one.
   */
  public static List<ChangedSetting> of(SettingInForce setting) {
    List<ChangedSetting> changes = new ArrayList<>();
    Duration least = setting.key().equals(IN_DAYS) ? Duration.ofDays(1) : Duration.ofSeconds(1);
    others(setting.value(), least)
        .forEach(value -> changes.add(new ChangedSetting(setting.key(), setting.value(), value)));
    return changes;
  }

  private static Stream<String> others(String value, Duration least) {
    for (List<String> words : WORDS) {
      if (words.contains(value)) {
        return words.stream().filter(word -> !word.equals(value));
      }
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

  /** As the command line takes it. */
  public String asOverride() {
    return key + '=' + value;
  }

  /** Whether the settings may have that value. */
  public boolean isAllowed() {
    try {
      ShippedSettings.with(asOverride());
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  @Override
  public String toString() {
    return key + ": " + value + " for " + shipped;
  }
}
