package org.nightlight.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.settings.Settings;

/** Each scenario of each pattern gives, in the reference runner, exactly the alerts it expects. */
class EveryScenarioTest {

  private static final Settings SHIPPED = ShippedSettings.with().settings();

  static List<Scenario> scenarios() {
    return Scenarios.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void exactlyTheExpectedAlertsComeOut(Scenario scenario) {
    String differences =
        scenario.expected().differencesFrom(ReferenceRun.of(scenario, SHIPPED).alerts());
    assertTrue(differences.isEmpty(), () -> report(scenario, differences));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void itsNameSaysWhetherItsPatternFires(Scenario scenario) {
    assertTrue(scenario.name().matches("[a-z0-9-]+/(fires|quiet)-when-[a-z0-9-]+\\.yaml"));
    assertEquals(scenario.fires(), scenario.expected().patterns().contains(scenario.pattern()));
  }

  @Test
  void packedIntoOneRunTheSameAlertsComeOut() {
    ScenarioPack pack = ScenarioPack.of(scenarios());
    List<SeenAlert> alerts =
        ReferenceRun.of(pack.accounts(), pack.interactions(), SHIPPED).alerts().stream()
            .map(SeenAlert::of)
            .toList();
    assertEquals("", pack.differences(alerts));
  }

  private static String report(Scenario scenario, String differences) {
    return "%s%n%s%n- expected, + came:%n%s"
        .formatted(scenario.name(), scenario.story().strip(), differences);
  }
}
