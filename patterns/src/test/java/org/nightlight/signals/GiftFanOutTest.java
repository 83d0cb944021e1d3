package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;

/** S8: gifts to 3 distinct minors, not family, in 7 d. */
class GiftFanOutTest {

  private final ActorDetection<MinorCount> adult =
      new ActorDetection<>(
          new GiftFanOut(ShippedSettings.with().settings().signals().giftFanOut()),
          GiftFanOutTest::gift);

  @Test
  void twoMinorsAreTooFewAndThreeAreEnough() {
    assertFalse(adult.firesOnAny(1, 2, 0));
    Signal signal = adult.on(3, 1).get(0);
    assertEquals(SignalKind.GIFT_FAN_OUT, signal.kind());
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
  void aGiftExactly7dOldIsOutside() {
    adult.on(1, 0);
    adult.on(2, DAY);
    assertFalse(adult.firesOn(3, 7 * DAY));
  }

  @Test
  void aGiftAMillisecondUnder7dOldIsInside() {
    adult.on(1, 1);
    adult.on(2, DAY);
    assertTrue(adult.firesOn(3, 7 * DAY));
  }

  @Test
  void firingDisarmsForAFullWindow() {
    assertTrue(adult.firesOnAny(1, 3, 0));
    assertFalse(adult.firesOnAny(4, 6, DAY));
    assertFalse(adult.firesOn(7, 7 * DAY - 1));
    assertTrue(adult.firesOn(8, 7 * DAY));
  }

  @Test
  void aGiftBelowTheCountArmsAgain() {
    adult.firesOnAny(1, 2, 0);
    assertTrue(adult.firesOn(3, 6 * DAY));
    assertFalse(adult.firesOn(4, 7 * DAY), "two in 7 d");
    assertTrue(adult.firesOn(5, 7 * DAY));
  }

  @Test
  void connectedHoweverLongOrRefusedItCountsAllTheSame() {
    adult.on(gift(1, 300 * DAY).connectedSince(0));
    adult.on(gift(2, 300 * DAY).refused());
    assertTrue(adult.firesOn(gift(3, 300 * DAY).connectedSince(0)));
  }

  @Test
  void familyCountsForNothing() {
    adult.firesOnAny(1, 2, 0);
    assertFalse(adult.firesOn(gift(3, 1).inFamily()));
  }

  @Test
  void theMinorsGiftsCountForNothing() {
    adult.firesOnAny(1, 2, 0);
    assertFalse(adult.firesOn(gift(3, 1).byMinor()));
  }

  @ParameterizedTest
  @EnumSource(value = InteractionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "GIFT")
  void noOtherKindCounts(InteractionKind kind) {
    adult.firesOnAny(1, 2, 0);
    assertFalse(adult.firesOn(GivenContact.of(kind, 1).with("minor-3")));
  }

  private static GivenContact gift(int minor, long time) {
    return GivenContact.of(InteractionKind.GIFT, time).with("minor-" + minor);
  }
}
