package org.nightlight.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightlight.handbook.CheckEntry;
import org.nightlight.handbook.Handbook;
import org.nightlight.privacy.SaidViolation;
import org.nightlight.risk.Alert;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;

/** What alerts and violations of the scenarios say, in one file: a reader can judge all at once. */
class ExplanationsTest {

  private static final Path FILE =
      Path.of(System.getProperty("nightlight.root"), "docs", "explanations.md");
  private static final String REWRITE =
      "./mvnw -pl patterns test -Dtest=ExplanationsTest -Dnightlight.rewrite=true";
  private static final String HEAD =
      """
      <!-- Written by ExplanationsTest from the scenarios. Do not edit. After a change:
           %s -->

      # What alerts say

      The sentences of every pattern, as its scenarios bring them.
      """
          .formatted(REWRITE);
  private static final String OF_CHECKS =
      """

      # What privacy violations say

      One sentence of every check for each cause and severity, as its scenarios bring them.
      """;
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
    text.append(OF_CHECKS);
    for (CheckEntry check : Handbook.of(ShippedSettings.with()).checks()) {
      text.append("\n## ").append(check.name()).append("\n\n");
      Set<String> told = new HashSet<>();
      SaidViolation.of(check).stream()
          .filter(said -> told.add(said.cause() + " " + said.severity()))
          .map(ExplanationsTest::line)
          .forEach(text::append);
    }
    return text.toString();
  }

  private static String line(SaidViolation said) {
    String cause = said.cause() == null ? "" : said.cause() + ", ";
    return "- " + cause + said.severity() + ": " + said.explanation() + '\n';
  }

  private static String line(Alert alert) {
    return "- " + alert.severity() + ": " + alert.explanation() + '\n';
  }
}
