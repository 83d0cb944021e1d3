package org.nightlight.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Step;
import org.nightlight.settings.PatternSettings;
import org.nightlight.signals.SignalKind;

/** The thresholds that a pattern's matches depend on: its own, and those of its signals. */
final class Thresholds {

  private Thresholds() {}

  /**
   * Dotted name → value in force, in the order of the names.
   *
   * @param values every setting in force, by its key
   */
  static Map<String, String> of(
      RiskPattern pattern, PatternSettings settings, Map<String, String> values) {
    Map<String, String> thresholds = new TreeMap<>();
    copy(values, "patterns." + pattern.name() + '.', "", thresholds);
    thresholds.keySet().removeIf(name -> name.equals("mode") || name.equals("weight"));
    for (Step step : pattern.steps(settings)) {
      for (SignalKind kind : step.kinds()) {
        copy(values, "signals." + kind.label() + '.', kind.label() + '.', thresholds);
      }
    }
    return thresholds;
  }

  private static void copy(
      Map<String, String> values, String prefix, String newPrefix, Map<String, String> into) {
    values.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            into.put(newPrefix + key.substring(prefix.length()), value);
          }
        });
  }

  /** A number as one, all else (spans of time, severities) as text. */
  static void writeValue(JsonGenerator json, String value) throws IOException {
    try {
      json.writeNumber(new BigDecimal(value));
    } catch (NumberFormatException e) {
      json.writeString(value);
    }
  }
}
