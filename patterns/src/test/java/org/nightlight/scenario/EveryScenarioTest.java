package org.nightlight.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.reference.ReferenceRunner;

/**
 * Each scenario of each pattern and check gives, in the reference runner, exactly the alerts and
 * violations that it expects.
 */
class EveryScenarioTest {

  static List<Scenario> scenarios() {
    return Scenarios.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void exactlyWhatIsExpectedComesOut(Scenario scenario) {
    String differences = scenario.expected().differencesFrom(ReferenceRun.of(scenario));
    assertTrue(differences.isEmpty(), () -> report(scenario, differences));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void itsNameSaysWhetherItsPatternOrCheckFires(Scenario scenario) {
    assertTrue(scenario.name().matches("[a-z0-9-]+/(fires|quiet)-when-[a-z0-9-]+\\.yaml"));
    assertEquals(scenario.fires(), scenario.expected().names().contains(scenario.beside()));
  }

  @Test
  void packedIntoAFewRunsTheSameComesOut() {
    for (ScenarioPack pack : ScenarioPack.all(scenarios())) {
      ReferenceRunner run =
          ReferenceRun.of(
              pack.accounts(),
              pack.interactions(),
              ShippedSettings.with(pack.overrides().toArray(String[]::new)).settings());
      assertEquals("", pack.differences(Expectation.alertsOf(run), Expectation.violationsOf(run)));
    }
  }

  private static String report(Scenario scenario, String differences) {
    return "%s%n%s%n- expected, + came:%n%s"
        .formatted(scenario.name(), scenario.story().strip(), differences);
  }
}
