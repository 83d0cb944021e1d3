package org.nightlight.privacy.defaultregression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeCountsTest {

  private final TimeCounts counts = new TimeCounts(Map.of());

  @Test
  void countsAfterTheStartUpToAndWithTheEnd() {
    counts.add(1_000);
    counts.add(2_000);
    counts.add(2_000);
    counts.add(3_000);

    assertEquals(2, counts.in(1_000, 2_000));
    assertEquals(3, counts.in(999, 2_999));
    assertEquals(1, counts.after(2_000));
  }

  @Test
  void forgetsUpToAndWithATime() {
    counts.add(1_000);
    counts.add(1_001);
    counts.forgetUpTo(1_000);

    assertEquals(Map.of(1_001L, 1L), counts.toMap());
  }

  @Test
  void isExactUpToItsMostDifferentTimes() {
    for (int i = 0; i < TimeCounts.MOST_TIMES; i++) {
      counts.add(i);
    }

    assertEquals(100, counts.in(99, 199));
  }

  @Test
  void takesNoMoreRoomInAFloodAndLosesNothing() {
    for (int i = 0; i < 200_000; i++) {
      counts.add(i * 100L);
    }

    assertTrue(counts.toMap().size() <= TimeCounts.MOST_TIMES);
    assertEquals(200_000, counts.after(-1));
  }

  @Test
  void roundsTimesUpWhenThereAreTooMany() {
    for (int i = 1; i <= TimeCounts.MOST_TIMES + 1; i++) {
      counts.add(i);
    }

    assertEquals(1_000, counts.in(0, 1_000));
    assertEquals(0, counts.in(0, 999));
  }
}
