package org.nightlight.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightlight.jobs.output.Topic;

class ComparisonTest {

  @Test
  void whatIsThereAsExpectedHolds() {
    Comparison same = compare(Set.of("a", "b"), Map.of("a", 1, "b", 1));

    assertEquals(new Comparison(Topic.RISK_ALERTS, 2, 2, 0, 0, 0), same);
    assertTrue(same.holds(true));
  }

  @Test
  void aLineThatIsMissingIsSeen() {
    Comparison lost = compare(Set.of("a", "b"), Map.of("a", 1));

    assertEquals(1, lost.missing());
    assertFalse(lost.holds(false));
  }

  @Test
  void aLineThatNobodyExpectedIsSeen() {
    Comparison invented = compare(Set.of("a"), Map.of("a", 1, "b", 1));

    assertEquals(1, invented.invented());
    assertFalse(invented.holds(false));
  }

  @Test
  void aLineThatIsThereTwiceIsWrongForExactlyOnceOnly() {
    Comparison twice = compare(Set.of("a"), Map.of("a", 2));

    assertEquals(1, twice.twice());
    assertTrue(twice.holds(false));
    assertFalse(twice.holds(true));
  }

  private static Comparison compare(Set<String> expected, Map<String, Integer> found) {
    return Comparison.of(Map.of(Topic.RISK_ALERTS, expected), Map.of(Topic.RISK_ALERTS, found))
        .get(0);
  }
}
