package org.nightlight.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.cast.Cast.Lives;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.risk.Alert;
import org.nightlight.risk.Severity;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;

/**
 * Those who look worrying and are fine live for 30 days: of each kind at most 1 in 100 gets an
 * alert of HIGH or URGENT, and none ranks above a clear case. Where the catalogue's numbers cannot
 * give that, {@code docs/decisions/0014-what-the-guards-cannot-spare.md} says so, and here is what
 * they give.
 */
class HardNegativesTest {

  private static final int LIVES = 100;
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
  private static final double ONE_IN_A_HUNDRED = 0.01;

  /** What the catalogue's numbers cannot spare, with some room for chance. */
  private static final Map<String, Double> NOT_SPARED =
      Map.of(
          "teacher or coach", 0.45,
          "newly joined teen turning 18", 0.09,
          "school class joining on one day", 0.1);

  private static final Comparator<Alert> RANK =
      Comparator.comparing(Alert::severity).thenComparing(Alert::score);

  private static final Settings SHIPPED = ShippedSettings.with().settings();
  private static final Map<String, List<Lives>> LIVED = new TreeMap<>();

  @BeforeAll
  static void letThemLive() {
    for (Persona persona : Cast.PERSONAS) {
      List<Lives> lives = new ArrayList<>();
      SEEDS.forEach(seed -> lives.add(Cast.live(persona, LIVES, seed, SHIPPED)));
      LIVED.put(persona.name(), lives);
    }
  }

  static List<String> everyPersona() {
    return Cast.PERSONAS.stream().map(Persona::name).toList();
  }

  @ParameterizedTest
  @MethodSource("everyPersona")
  void atMostOneInAHundredGetsASevereAlert(String persona) {
    double most = NOT_SPARED.getOrDefault(persona, ONE_IN_A_HUNDRED);
    double share = severeShare(LIVED.getOrDefault(persona, List.of()));
    assertTrue(share <= most, "%s: %.3f of them".formatted(persona, share));
  }

  @Test
  @DisplayName("an 18-year-old among classmates would be spared if peers counted two steps")
  void twoStepsForPeersWouldSpareClassmates() {
    Settings settings = ShippedSettings.with("guards.peers.steps=2").settings();
    for (Persona persona : List.of(new NewlyEighteen(), new ClassJoining())) {
      List<Lives> lives =
          SEEDS.stream().map(seed -> Cast.live(persona, LIVES, seed, settings)).toList();
      assertTrue(severeShare(lives) <= ONE_IN_A_HUNDRED, persona.name());
    }
  }

  @Test
  void eachPatternHasAClearCaseThatItTellsOf() {
    List<String> names = Catalogue.PATTERNS.stream().map(RiskPattern::name).toList();
    assertEquals(names, ClearCases.ALL.stream().map(Persona::name).toList());
    for (Persona clearCase : ClearCases.ALL) {
      assertTrue(
          Cast.alertsOf(clearCase, SEEDS.get(0), SHIPPED).stream()
              .anyMatch(alert -> alert.pattern().equals(clearCase.name())),
          clearCase.name());
    }
  }

  /** In a reviewer's queue, by severity, then score, beside a clear case of the same pattern. */
  @Test
  void noneRanksAboveAClearCase() {
    for (Persona clearCase : ClearCases.ALL) {
      for (long seed : SEEDS) {
        List<Alert> clear = Cast.alertsOf(clearCase, seed, SHIPPED);
        Alert top = clear.stream().max(RANK).orElseThrow();
        for (Map.Entry<String, List<Lives>> lived : LIVED.entrySet()) {
          for (Alert alert : alertsOf(lived.getValue(), clearCase.name())) {
            assertTrue(RANK.compare(alert, top) < 0, lived.getKey() + " in " + alert.pattern());
          }
        }
      }
    }
  }

  private static List<Alert> alertsOf(List<Lives> lives, String pattern) {
    return lives.stream()
        .flatMap(some -> some.alerts().stream())
        .flatMap(List::stream)
        .filter(alert -> alert.pattern().equals(pattern))
        .toList();
  }

  private static double severeShare(List<Lives> lives) {
    double severe = lives.stream().mapToLong(some -> some.with(Severity.HIGH)).sum();
    return severe / lives.stream().mapToInt(Lives::lived).sum();
  }
}
