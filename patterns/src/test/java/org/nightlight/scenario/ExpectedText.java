package org.nightlight.scenario;

import org.jspecify.annotations.Nullable;
import org.nightlight.risk.Mode;
import org.nightlight.scenario.Story.ExpectedAlert;

/** One line for an alert, so that what was expected and what came can be compared as text. */
final class ExpectedText {

  private ExpectedText() {}

  static String of(ExpectedAlert alert) {
    return new LineText(alert.pattern())
        .add("", alert.severity())
        .add("mode ", unlessShipped(alert))
        .add("subject ", alert.subject())
        .add("minor ", alert.minor())
        .add("minors ", alert.minors())
        .add("score ", alert.score() == null ? null : alert.score().setScale(1).toPlainString())
        .add("evidence ", alert.evidence())
        .add("guards ", LineText.joined(alert.guards()))
        .add("says ", LineText.joined(alert.says()))
        .toString();
  }

  private static @Nullable Mode unlessShipped(ExpectedAlert alert) {
    Mode shipped = ShippedSettings.modes().get(String.valueOf(alert.pattern()));
    return alert.mode() == shipped ? null : alert.mode();
  }
}
