package org.nightlight.jobs.newpattern;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Step;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;

/** Runs a pattern's scenarios, and puts together what the laws look at. */
public final class PatternVerdicts {

  private PatternVerdicts() {}

  /** Scenario → how it differs; {@code structure} → the steps as its lock should have them. */
  public static Map<String, String> of(String name) throws Exception {
    Settings settings = ShippedSettings.with().settings();
    RiskPattern pattern = Catalogue.pattern(name);
    Map<String, String> verdicts = new LinkedHashMap<>();
    for (Scenario scenario : Scenarios.of(pattern)) {
      verdicts.put(
          scenario.name(),
          scenario.expected().differencesFrom(ReferenceRun.of(scenario, settings)));
    }
    verdicts.put("structure", structure(pattern, settings));
    verdicts.put("lock", resource(pattern, "structure.lock"));
    verdicts.put("readme", resource(pattern, "README.md"));
    return verdicts;
  }

  private static String structure(RiskPattern pattern, Settings settings) {
    StringBuilder text = new StringBuilder();
    text.append("pattern: ").append(pattern.name()).append("\nversion: ").append(pattern.version());
    text.append("\nby: ").append(pattern.scope().name().toLowerCase(Locale.ROOT));
    text.append("\nsteps:\n");
    for (Step step : pattern.steps(settings.pattern(pattern.name()))) {
      String kind = step.kinds().iterator().next().label();
      text.append("  - ").append(step.name()).append(": ").append(kind).append('\n');
    }
    return text.toString();
  }

  private static String resource(RiskPattern pattern, String file) throws Exception {
    try (var bytes = pattern.getClass().getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(bytes, file).readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
