package org.nightlight.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nightlight.risk.Alert;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingInForce;
import org.nightlight.settings.Settings;

/**
 * Every number that a result depends on comes from the settings and is pinned by the scenarios from
 * both sides: change it by a second, by one, by a tenth, or to nothing, and the alerts of some
 * scenario change.
 */
class ShippedThresholdsTest {

  private static final Set<String> SECTIONS =
      Set.of("signals", "guards", "score", "alerts", "patterns", "state");

  /** Changes that cannot change a result, and why. */
  private static final Map<String, String> WITHOUT_EFFECT =
      Map.of(
          "guards.sought.steps: 3 for 2", "guards.max-steps is 2",
          "guards.minor-started.steps: 3 for 2", "guards.max-steps is 2");

  private static final LoadedSettings SHIPPED = ShippedSettings.with();
  private static final Map<Scenario, List<Alert>> ALERTS = new LinkedHashMap<>();

  @BeforeAll
  static void runAllAsShipped() {
    for (Scenario scenario : Scenarios.ofPatterns()) {
      ALERTS.put(scenario, alerts(scenario, SHIPPED.settings()));
    }
  }

  @Test
  void everyThresholdOfEveryPatternHasAShippedValue() {
    Map<String, String> values = SHIPPED.values();
    List<String> missing = new ArrayList<>();
    for (RiskPattern pattern : Catalogue.PATTERNS) {
      Stream<String> own =
          pattern.decidedByScore() ? Stream.of("mode") : Stream.of("mode", "severity", "weight");
      Stream<String> window = pattern.hasWindow() ? Stream.of("window") : Stream.of();
      Stream.of(own, window, pattern.thresholds().keySet().stream())
          .flatMap(names -> names)
          .map(name -> "patterns." + pattern.name() + '.' + name)
          .filter(key -> !values.containsKey(key))
          .forEach(missing::add);
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void changingAnyOneOfThemChangesTheAlertsOfAScenario() {
    assertTrue(changes().count() > 100, "hardly anything was changed");
    List<String> survivors =
        changes()
            .filter(ShippedThresholdsTest::changesNothing)
            .map(ChangedSetting::toString)
            .filter(change -> !WITHOUT_EFFECT.containsKey(change))
            .toList();
    assertEquals("", String.join("\n", survivors), "no scenario tells these apart");
  }

  @Test
  void whatIsSaidToBeWithoutEffectIsWithoutEffect() {
    Set<String> effective =
        changes()
            .filter(change -> WITHOUT_EFFECT.containsKey(change.toString()))
            .filter(change -> !changesNothing(change))
            .map(ChangedSetting::toString)
            .collect(Collectors.toSet());
    assertEquals(Set.of(), effective);
  }

  private static Stream<ChangedSetting> changes() {
    return SHIPPED.inForce().parallelStream()
        .filter(setting -> SECTIONS.contains(section(setting)))
        .map(ChangedSetting::of)
        .flatMap(Collection::stream)
        .filter(ChangedSetting::isAllowed);
  }

  private static String section(SettingInForce setting) {
    return setting.key().substring(0, setting.key().indexOf('.'));
  }

  private static boolean changesNothing(ChangedSetting change) {
    Settings changed = changed(change);
    return ALERTS.entrySet().stream()
        .allMatch(entry -> alerts(entry.getKey(), changed).equals(entry.getValue()));
  }

  private static Settings changed(ChangedSetting change) {
    return ShippedSettings.with(change.asOverride()).settings();
  }

  private static List<Alert> alerts(Scenario scenario, Settings settings) {
    return ReferenceRun.of(scenario, settings).alerts();
  }
}
