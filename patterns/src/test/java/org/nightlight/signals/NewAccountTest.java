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

/** S5: approaches to 3 distinct minors in 48 h by an account opened under 7 d before. */
class NewAccountTest {

  private final ActorDetection<MinorCount> adult =
      new ActorDetection<>(
          new NewAccount(ShippedSettings.with().settings().signals().newAccount()),
          NewAccountTest::message);

  @Test
  void twoMinorsAreTooFewAndThreeAreEnough() {
    assertFalse(adult.firesOnAny(1, 2, 0));
    Signal signal = adult.on(3, 1).get(0);
    assertEquals(SignalKind.NEW_ACCOUNT, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertNull(signal.otherId());
    assertEquals(3, signal.value());
    assertEquals(3, signal.evidence().size());
  }

  @Test
  void theSameMinorCountsOnce() {
    adult.firesOnAny(1, 2, 0);
    assertFalse(adult.firesOn(2, 1));
  }

  @Test
  void anApproachExactly48hOldIsOutside() {
    adult.on(1, 0);
    adult.on(2, HOUR);
    assertFalse(adult.firesOn(3, 2 * DAY));
  }

  @Test
  void anApproachAMillisecondUnder48hOldIsInside() {
    adult.on(1, 1);
    adult.on(2, HOUR);
    assertTrue(adult.firesOn(3, 2 * DAY));
  }

  @Test
  void firingDisarmsForAFullWindow() {
    assertTrue(adult.firesOnAny(1, 3, 0));
    assertFalse(adult.firesOnAny(4, 6, DAY));
    assertFalse(adult.firesOn(7, 2 * DAY - 1));
    assertTrue(adult.firesOn(8, 2 * DAY));
  }

  @Test
  void anApproachBelowTheCountArmsAgain() {
    adult.firesOnAny(1, 2, 0);
    assertTrue(adult.firesOn(3, DAY));
    assertFalse(adult.firesOn(4, 2 * DAY), "two in 48 h");
    assertTrue(adult.firesOn(5, 2 * DAY));
  }

  @Test
  void openedAMillisecondUnder7dBeforeItCounts() {
    adult.firesOnAny(1, 2, 0);
    assertTrue(adult.firesOn(message(3, 1).openedBefore(7 * DAY - 1)));
  }

  @Test
  void openedExactly7dBeforeItCountsForNothing() {
    adult.firesOnAny(1, 2, 0);
    assertFalse(adult.firesOn(message(3, 1).openedBefore(7 * DAY)));
  }

  @Test
  void whileNoSnapshotHasComeItIsNotKnownWhenTheAccountWasOpened() {
    adult.firesOnAny(1, 2, 0);
    assertFalse(adult.firesOn(message(3, 1).byUnknown()));
  }

  @Test
  void refusedApproachesCount() {
    adult.firesOnAny(1, 2, 0);
    assertTrue(adult.firesOn(message(3, 1).refused()));
  }

  @Test
  void connectedOrFamilyItIsNoApproach() {
    adult.firesOnAny(1, 2, 0);
    assertFalse(adult.firesOn(message(3, 1).connectedSince(0)));
    assertFalse(adult.firesOn(message(4, 1).inFamily()));
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void everyKindOfApproachCountsAndNoOther(InteractionKind kind) {
    adult.firesOnAny(1, 2, 0);
    GivenContact contact = GivenContact.of(kind, 1).with("minor-3").openedBefore(DAY);
    assertEquals(kind.approaches(), adult.firesOn(contact));
  }

  private static GivenContact message(int minor, long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time).with("minor-" + minor).openedBefore(DAY);
  }
}
