package org.nightlight.patterns;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightlight.signals.GivenSignal;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;

/** Which signals can follow those chosen for the earlier steps. */
class StepTest {

  private static final Step GIFT = Step.of(SignalKind.GIFT);

  @Test
  void theFirstStepTakesAnySignalOfItsKinds() {
    assertTrue(GIFT.takes(signal(SignalKind.GIFT, 0), List.of()));
    assertFalse(GIFT.takes(signal(SignalKind.ACCEPTED, 0), List.of()));
  }

  @Test
  void aLaterStepTakesLaterSignalsOnly() {
    List<Signal> earlier = List.of(signal(SignalKind.ACCEPTED, 5));
    assertTrue(GIFT.takes(signal(SignalKind.GIFT, 6), earlier));
    assertFalse(GIFT.takes(signal(SignalKind.GIFT, 4), earlier));
  }

  @Test
  void atTheSameTimeTheEventIdDecides() {
    List<Signal> earlier = List.of(event(SignalKind.ACCEPTED, "b"));
    assertTrue(GIFT.takes(event(SignalKind.GIFT, "c"), earlier));
    assertFalse(GIFT.takes(event(SignalKind.GIFT, "a"), earlier));
  }

  @Test
  void ofTheSameEventNoneFollowsTheOther() {
    List<Signal> earlier = List.of(signal(SignalKind.ACCEPTED, 5));
    assertFalse(GIFT.takes(signal(SignalKind.GIFT, 5), earlier));
  }

  @Test
  void unlessTheStepMayCoincide() {
    Step mayCoincide = new Step("gift", Set.of(SignalKind.GIFT), true, (signal, earlier) -> true);
    List<Signal> earlier = List.of(signal(SignalKind.ACCEPTED, 5));
    assertTrue(mayCoincide.takes(signal(SignalKind.GIFT, 5), earlier));
    assertTrue(mayCoincide.takes(signal(SignalKind.GIFT, 6), earlier));
    assertFalse(mayCoincide.takes(signal(SignalKind.GIFT, 4), earlier));
  }

  @Test
  void onlyTheLastOfTheEarlierSignalsIsComparedWith() {
    List<Signal> earlier = List.of(signal(SignalKind.ACCEPTED, 1), signal(SignalKind.ACCEPTED, 5));
    assertFalse(GIFT.takes(signal(SignalKind.GIFT, 3), earlier));
  }

  @Test
  void itsConditionMustHoldToo() {
    Step shared = Step.of(SignalKind.FAN_OUT, (signal, earlier) -> signal.minorShare() >= 0.6);
    assertTrue(shared.takes(GivenSignal.of(SignalKind.FAN_OUT, 0).share(0.6).given(), List.of()));
    assertFalse(shared.takes(GivenSignal.of(SignalKind.FAN_OUT, 0).share(0.59).given(), List.of()));
  }

  private static Signal signal(SignalKind kind, long time) {
    return GivenSignal.of(kind, time).given();
  }

  private static Signal event(SignalKind kind, String eventId) {
    return GivenSignal.of(kind, 5).event(eventId).given();
  }
}
