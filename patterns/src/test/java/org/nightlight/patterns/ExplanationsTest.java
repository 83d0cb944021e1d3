package org.nightlight.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nightlight.risk.Alert;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;

/**
 * Every sentence that the alerts of the scenarios bring, in one file, so that a reader can judge
 * them all at once. To write it anew: {@code ./mvnw -pl patterns test -Dtest=ExplanationsTest
 * -Dexplanations.rewrite=true}.
 */
class ExplanationsTest {

  private static final Path FILE =
      Path.of(Objects.requireNonNull(System.getProperty("nightlight.root")))
          .resolve("docs/explanations.md");

  private static final String HEAD =
      """
      # What alerts say

      Each pattern's sentences, as its scenarios bring them. `ExplanationsTest` fails where this file
      is out of date, and tells how to write it anew.
      """;

  private static final Settings SHIPPED = ShippedSettings.with().settings();

  @Test
  void theFileOfAllExplanationsIsUpToDate() throws IOException {
    String now = text();
    if (Boolean.getBoolean("explanations.rewrite")) {
      Files.createDirectories(FILE.resolveSibling("."));
      Files.writeString(FILE, now);
    }
    String written = Files.exists(FILE) ? Files.readString(FILE) : "";
    assertEquals(now, written, FILE + " is out of date: run with -Dexplanations.rewrite=true");
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
