package org.nightlight.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightlight.patterns.ChangedSetting;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;

/**
 * Every number and value of {@code privacy-defaults.yaml} is pinned by the checks' scenarios:
 * change it by a second, by one, or to another value, and some scenario fails.
 */
class ShippedPromisesTest {

  private static final List<Scenario> SCENARIOS = Scenarios.ofChecks();

  @Test
  void changingAnyOneOfThemMakesAScenarioFail() {
    List<ChangedSetting> changes =
        ShippedSettings.with().inForce().stream()
            .filter(setting -> setting.key().startsWith("privacy."))
            .filter(setting -> !setting.key().endsWith(".source"))
            .map(ChangedSetting::of)
            .flatMap(Collection::stream)
            .filter(ChangedSetting::isAllowed)
            .toList();
    assertTrue(changes.size() > 40, "hardly anything was changed");
    List<String> survivors =
        changes.parallelStream()
            .filter(ShippedPromisesTest::failsNone)
            .map(ChangedSetting::toString)
            .toList();
    assertEquals("", String.join("\n", survivors), "no scenario tells these apart");
  }

  private static boolean failsNone(ChangedSetting change) {
    Settings changed = ShippedSettings.with(change.asOverride()).settings();
    return SCENARIOS.stream()
        .filter(scenario -> scenario.overrides().isEmpty())
        .allMatch(scenario -> passes(scenario, changed));
  }

  private static boolean passes(Scenario scenario, Settings settings) {
    ReferenceRunner run = ReferenceRun.of(scenario, settings);
    return scenario.expected().differencesFrom(run).isEmpty();
  }
}
