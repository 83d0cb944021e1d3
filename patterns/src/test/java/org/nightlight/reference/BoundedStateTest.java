package org.nightlight.reference;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightlight.scenario.ShippedSettings;

/**
 * 42 months of a service whose people come and go, and which forgets deleted accounts after 90 d. A
 * connection may be remembered for 730 d, so growth ends after month 24, not before.
 */
class BoundedStateTest {

  private static final int MONTHS = 42;
  private static final int HALF_YEAR = 6;
  private static final int DAYS_A_MONTH = 30;
  private static final double GROWTH = 1.03;

  private final ReferenceRunner runner =
      new ReferenceRunner(ShippedSettings.with("state.deleted-kept=90d").settings());
  private final Churn churn = new Churn(runner);
  private final List<Map<String, Sample>> months = new ArrayList<>();

  private record Sample(long keys, long bytes) {

    Sample plus(Sample other) {
      return new Sample(keys + other.keys, bytes + other.bytes);
    }
  }

  @Test
  void stateStopsGrowingAndWhoIsGoneLeavesNothing() {
    for (int day = 0; day < MONTHS * DAYS_A_MONTH; day++) {
      churn.live(day);
      if ((day + 1) % DAYS_A_MONTH == 0) {
        months.add(sample());
      }
    }
    StatePlot.write(MONTHS, totals(), churn.events());
    assertTrue(churn.alive() > 1_500, churn.alive() + " alive");
    for (String stage : months.get(0).keySet()) {
      Sample last = sum(stage, MONTHS - HALF_YEAR, MONTHS);
      Sample before = sum(stage, MONTHS - 2 * HALF_YEAR, MONTHS - HALF_YEAR);
      assertTrue(
          last.keys() <= before.keys() * GROWTH + 100
              && last.bytes() <= before.bytes() * GROWTH + 10_000,
          () -> stage + " grew from " + before + " to " + last);
    }
    churn.end(MONTHS * DAYS_A_MONTH);
    assertTrue(runner.remembered().get("who-is-who").size() > 1_500);
    runner.expire(Churn.START + (MONTHS * DAYS_A_MONTH + 90) * Churn.DAY);
    assertEquals(0, runner.remembered().get("who-is-who").size());
    assertEquals(0, runner.remembered().get("shared-devices").size());
    runner.expire(Churn.START + (MONTHS * DAYS_A_MONTH + 730) * Churn.DAY);
    assertEquals("", leftOver());
  }

  private Map<String, Sample> sample() {
    Map<String, Sample> samples = new LinkedHashMap<>();
    runner.remembered().forEach((stage, states) -> samples.put(stage, sampleOf(states)));
    return samples;
  }

  private static Sample sampleOf(Collection<?> states) {
    long bytes = states.stream().mapToLong(state -> StateMeasure.of(state).bytes()).sum();
    return new Sample(states.size(), bytes);
  }

  private Sample sum(String stage, int from, int to) {
    return months.subList(from, to).stream()
        .map(month -> month.get(stage))
        .reduce(new Sample(0, 0), Sample::plus);
  }

  /** By stage, the bytes at the end of each month. */
  private Map<String, List<Long>> totals() {
    Map<String, List<Long>> totals = new LinkedHashMap<>();
    for (String stage : months.get(0).keySet()) {
      totals.put(stage, months.stream().map(month -> month.get(stage).bytes()).toList());
    }
    return totals;
  }

  private String leftOver() {
    return runner.remembered().entrySet().stream()
        .filter(stage -> !stage.getValue().isEmpty())
        .map(stage -> stage.getKey() + " " + stage.getValue().size())
        .collect(joining(", "));
  }
}
