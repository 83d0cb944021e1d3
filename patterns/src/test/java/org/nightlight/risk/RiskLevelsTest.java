package org.nightlight.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.patterns.accumulatedrisk.AccumulatedRisk;
import org.nightlight.risk.RiskMemory.Added;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.signals.EvidenceEvent;

/** MEDIUM from 6, HIGH from 10, URGENT from 16; none with fewer than 3 kinds in 28 d. */
class RiskLevelsTest {

  private static final long DAY = 86_400_000;

  private final RiskLevels levels =
      new RiskLevels(ShippedSettings.with().settings().pattern(AccumulatedRisk.NAME));

  @ParameterizedTest
  @CsvSource({
    "0, ",
    "5.9999994, ",
    "5.9999996, MEDIUM",
    "6, MEDIUM",
    "9.9999994, MEDIUM",
    "9.9999996, HIGH",
    "10, HIGH",
    "15.9999994, HIGH",
    "15.9999996, URGENT",
    "16, URGENT",
    "100, URGENT",
  })
  void theLevelIsThatOfTheScoreRoundedToAMillionth(double score, @Nullable Severity level) {
    assertEquals(level, levels.of(score, signals(0, "gift", "accepted", "burn"), 0));
  }

  @Test
  void withTwoKindsThereIsNone() {
    assertNull(levels.of(20, signals(0, "gift", "accepted", "gift", "accepted"), 0));
  }

  @Test
  void matchesAreNoKindsOfSignals() {
    List<Added> added = signals(0, "gift", "accepted");
    added.add(new Added("scattergun", 0, 2, 1, null));
    assertNull(levels.of(20, added, 0));
  }

  @Test
  void aKindAddedAMillisecondUnder28dAgoCounts() {
    List<Added> added = signals(0, "gift");
    added.addAll(signals(DAY, "accepted", "burn"));
    assertEquals(Severity.URGENT, levels.of(20, added, 28 * DAY - 1));
  }

  @Test
  void aKindAddedExactly28dAgoCountsNoMore() {
    List<Added> added = signals(0, "gift");
    added.addAll(signals(DAY, "accepted", "burn"));
    assertNull(levels.of(20, added, 28 * DAY));
  }

  @Test
  void anyLevelIsHigherThanNoneAndNoneThanAny() {
    assertTrue(RiskLevels.isHigher(Severity.MEDIUM, null));
    assertTrue(RiskLevels.isHigher(Severity.URGENT, Severity.HIGH));
    assertFalse(RiskLevels.isHigher(Severity.HIGH, Severity.HIGH));
    assertFalse(RiskLevels.isHigher(Severity.MEDIUM, Severity.HIGH));
    assertFalse(RiskLevels.isHigher(null, null));
    assertFalse(RiskLevels.isHigher(null, Severity.MEDIUM));
  }

  private static List<Added> signals(long time, String... names) {
    List<Added> added = new ArrayList<>();
    for (String name : names) {
      added.add(new Added(name, time, 1, 1, new EvidenceEvent("e", time, "MESSAGE", "minor-1")));
    }
    return added;
  }
}
