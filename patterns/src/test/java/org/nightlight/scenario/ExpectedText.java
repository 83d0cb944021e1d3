package org.nightlight.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.risk.Mode;
import org.nightlight.scenario.Story.ExpectedAlert;

/** One line for an alert, so that what was expected and what came can be compared as text. */
final class ExpectedText {

  private final StringBuilder text = new StringBuilder();

  private ExpectedText() {}

  static String of(ExpectedAlert alert) {
    ExpectedText line = new ExpectedText();
    line.text.append(alert.pattern());
    line.add("", alert.severity());
    line.add("mode ", unlessShipped(alert));
    line.add("subject ", alert.subject());
    line.add("minor ", alert.minor());
    line.add("minors ", alert.minors());
    line.add("score ", alert.score() == null ? null : alert.score().setScale(1).toPlainString());
    line.add("evidence ", alert.evidence());
    line.add("guards ", joined(alert.guards()));
    line.add("says ", joined(alert.says()));
    return line.text.toString();
  }

  private static @Nullable Mode unlessShipped(ExpectedAlert alert) {
    Mode shipped = ShippedSettings.modes().get(String.valueOf(alert.pattern()));
    return alert.mode() == shipped ? null : alert.mode();
  }

  private static @Nullable String joined(@Nullable List<String> words) {
    return words == null || words.isEmpty()
        ? null
        : String.join(" + ", words.stream().sorted().toList());
  }

  private void add(String name, @Nullable Object value) {
    if (value != null) {
      text.append(", ").append(name).append(value);
    }
  }
}
