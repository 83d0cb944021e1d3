package org.nightlight.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nightlight.signals.SignalKind;

/** When each kind of a subject's signals last fired. */
class RecentSignalsTest {

  private static final Duration SPAN = Duration.ofMillis(100);

  @Test
  void nothingFiredAtFirst() {
    assertFalse(RecentSignals.NONE.within(SignalKind.GIFT_FAN_OUT, 0, SPAN));
  }

  @Test
  void aSignalOfTheSameTimeIsWithin() {
    assertTrue(fired(5).within(SignalKind.GIFT_FAN_OUT, 5, SPAN));
  }

  @Test
  void aSignalAMillisecondUnderTheSpanBeforeIsWithin() {
    assertTrue(fired(1).within(SignalKind.GIFT_FAN_OUT, 100, SPAN));
  }

  @Test
  void aSignalExactlyTheSpanBeforeIsNot() {
    assertFalse(fired(0).within(SignalKind.GIFT_FAN_OUT, 100, SPAN));
  }

  @Test
  void aSignalOfAnotherKindIsNot() {
    assertFalse(fired(1).within(SignalKind.GIFT, 1, SPAN));
  }

  @Test
  void theLatestOfAKindCountsAndIsTheOnlyOneKept() {
    RecentSignals twice = fired(0).with(SignalKind.GIFT_FAN_OUT, 50);
    assertTrue(twice.within(SignalKind.GIFT_FAN_OUT, 149, SPAN));
    assertEquals(1, twice.last().size());
  }

  @Test
  void kindsAreKeptApart() {
    RecentSignals two = fired(0).with(SignalKind.GIFT, 50);
    assertFalse(two.within(SignalKind.GIFT_FAN_OUT, 100, SPAN));
    assertTrue(two.within(SignalKind.GIFT, 100, SPAN));
  }

  private static RecentSignals fired(long time) {
    return RecentSignals.NONE.with(SignalKind.GIFT_FAN_OUT, time);
  }
}
