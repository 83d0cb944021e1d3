package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;

/** S4: approaches that the service refused, to 5 distinct under-16s in 24 h. */
class ProbingTest {

  /** Born on 1 January 2010: 16 at time 0. */
  private static final int SIXTEEN = 16 * 365 + 4;

  private final ActorDetection<MinorCount> adult =
      new ActorDetection<>(
          new Probing(ShippedSettings.with().settings().signals().probing()),
          ProbingTest::refusedMessage);

  @Test
  void fourMinorsAreTooFewAndFiveAreEnough() {
    assertFalse(adult.firesOnAny(1, 4, 0));
    Signal signal = adult.on(5, 1).get(0);
    assertEquals(SignalKind.PROBING, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertNull(signal.otherId());
    assertEquals(5, signal.value());
    assertEquals(5, signal.evidence().size());
  }

  @Test
  void theSameMinorCountsOnce() {
    adult.firesOnAny(1, 4, 0);
    assertFalse(adult.firesOn(4, 1));
  }

  @Test
  void anApproachExactly24hOldIsOutside() {
    adult.on(1, 0);
    adult.firesOnAny(2, 4, HOUR);
    assertFalse(adult.firesOn(5, DAY));
  }

  @Test
  void anApproachAMillisecondUnder24hOldIsInside() {
    adult.on(1, 1);
    adult.firesOnAny(2, 4, HOUR);
    assertTrue(adult.firesOn(5, DAY));
  }

  @Test
  void firingDisarmsForAFullWindow() {
    assertTrue(adult.firesOnAny(1, 5, 0));
    assertFalse(adult.firesOnAny(6, 11, 12 * HOUR));
    assertFalse(adult.firesOn(12, DAY - 1));
    assertTrue(adult.firesOn(13, DAY));
  }

  @Test
  void anApproachBelowTheCountArmsAgain() {
    adult.firesOnAny(1, 3, 0);
    assertTrue(adult.firesOnAny(4, 5, 23 * HOUR));
    assertFalse(adult.firesOn(6, DAY), "three in 24 h");
    assertTrue(adult.firesOnAny(7, 8, DAY));
  }

  @Test
  void aDeliveredApproachCountsForNothing() {
    adult.firesOnAny(1, 4, 0);
    assertFalse(adult.firesOn(GivenContact.of(InteractionKind.MESSAGE, 1).with("minor-5")));
  }

  @Test
  void whoIs16CountsForNothingAndWhoTurns16TomorrowCounts() {
    adult.firesOnAny(1, 4, 0);
    assertFalse(adult.firesOn(refusedMessage(5, 1).otherOf(SIXTEEN)));
    assertTrue(adult.firesOn(refusedMessage(6, 1).otherOf(SIXTEEN - 1)));
  }

  @Test
  void theAgeIsThatOfEachApproachsOwnTime() {
    adult.on(refusedMessage(1, DAY - 1).otherOf(SIXTEEN - 1));
    adult.on(refusedMessage(2, DAY).otherOf(SIXTEEN - 1));
    adult.firesOnAny(3, 5, DAY);
    assertEquals(4, adult.memory().latest().size(), "the second turned 16 at that very time");
    assertTrue(adult.firesOn(6, DAY + 1), "the first has turned 16 since");
  }

  @Test
  void connectedOrFamilyItIsNoApproach() {
    adult.firesOnAny(1, 4, 0);
    assertFalse(adult.firesOn(refusedMessage(5, 1).connectedSince(0)));
    assertFalse(adult.firesOn(refusedMessage(6, 1).inFamily()));
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void everyKindOfApproachCountsAndNoOther(InteractionKind kind) {
    adult.firesOnAny(1, 4, 0);
    assertEquals(
        kind.approaches(), adult.firesOn(GivenContact.of(kind, 1).with("minor-5").refused()));
  }

  @Test
  void whatTheMinorDoesCountsForNothing() {
    adult.firesOnAny(1, 4, 0);
    assertFalse(adult.firesOn(refusedMessage(5, 1).byMinor()));
  }

  private static GivenContact refusedMessage(int minor, long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time).with("minor-" + minor).refused();
  }
}
