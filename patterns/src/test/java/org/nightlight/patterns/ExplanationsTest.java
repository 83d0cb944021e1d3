package org.nightlight.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nightlight.risk.Alert;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;

/** Every sentence that alerts of the scenarios say, in one file: a reader can judge all at once. */
class ExplanationsTest {

  private static final Path FILE =
      Path.of(System.getProperty("nightlight.root"), "docs", "explanations.md");
  private static final String REWRITE =
      "./mvnw -pl patterns test -Dtest=ExplanationsTest -Dnightlight.rewrite=true";
  private static final String HEAD =
      """
      <!-- Written by ExplanationsTest from the patterns' scenarios. Do not edit. After a change:
           %s -->

      # What alerts say

      The sentences of every pattern, as its scenarios bring them.
      """
          .formatted(REWRITE);
  private static final Settings SHIPPED = ShippedSettings.with().settings();

  @Test
  void theCheckedInListSaysWhatAlertsSay() throws Exception {
    String now = text();
    if (Boolean.getBoolean("nightlight.rewrite")) {
      Files.writeString(FILE, now);
    }
    String checkedIn = Files.exists(FILE) ? Files.readString(FILE) : "";
    assertEquals(
        now,
        checkedIn,
        "docs/explanations.md is stale. Rewrite it and read what has changed:\n  " + REWRITE);
  }

  private static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    for (RiskPattern pattern : Catalogue.PATTERNS) {
      text.append("\n## ").append(pattern.name()).append("\n\n");
      Scenarios.of(pattern).stream()
          .filter(Scenario::fires)
          .flatMap(scenario -> ReferenceRun.of(scenario, SHIPPED).alerts().stream())
          .filter(alert -> alert.pattern().equals(pattern.name()))
          .map(ExplanationsTest::line)
          .distinct()
          .forEach(text::append);
    }
    return text.toString();
  }

  private static String line(Alert alert) {
    return "- " + alert.severity() + ": " + alert.explanation() + '\n';
  }
}
