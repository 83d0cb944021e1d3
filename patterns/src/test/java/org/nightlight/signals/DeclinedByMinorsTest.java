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

/** S3: 8 distinct minors, not family, decline a connection in 7 d. */
class DeclinedByMinorsTest {

  private final ActorDetection<MinorCount> adult =
      new ActorDetection<>(
          new DeclinedByMinors(ShippedSettings.with().settings().signals().declinedByMinors()),
          DeclinedByMinorsTest::decline);

  @Test
  void sevenMinorsAreTooFewAndEightAreEnough() {
    assertFalse(adult.firesOnAny(1, 7, 0));
    Signal signal = adult.on(8, 1).get(0);
    assertEquals(SignalKind.DECLINED_BY_MINORS, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertNull(signal.otherId());
    assertEquals(8, signal.value());
    assertEquals(8, signal.evidence().size());
    assertFalse(signal.approach());
  }

  @Test
  void theSameMinorCountsOnce() {
    adult.firesOnAny(1, 7, 0);
    assertFalse(adult.firesOn(7, 1));
  }

  @Test
  void aDeclineExactly7dOldIsOutside() {
    adult.on(1, 0);
    adult.firesOnAny(2, 7, DAY);
    assertFalse(adult.firesOn(8, 7 * DAY));
  }

  @Test
  void aDeclineAMillisecondUnder7dOldIsInside() {
    adult.on(1, 1);
    adult.firesOnAny(2, 7, DAY);
    assertTrue(adult.firesOn(8, 7 * DAY));
  }

  @Test
  void firingDisarmsForAFullWindow() {
    assertTrue(adult.firesOnAny(1, 8, 0));
    assertFalse(adult.firesOnAny(9, 17, 6 * DAY));
    assertFalse(adult.firesOn(18, 7 * DAY - 1));
    assertTrue(adult.firesOn(19, 7 * DAY));
  }

  @Test
  void aDeclineBelowTheCountArmsAgain() {
    adult.firesOnAny(1, 4, 0);
    assertTrue(adult.firesOnAny(5, 8, 6 * DAY));
    assertFalse(adult.firesOn(9, 7 * DAY), "five in 7 d");
    assertTrue(adult.firesOnAny(10, 12, 7 * DAY));
  }

  @Test
  void familyCountsForNothing() {
    adult.firesOnAny(1, 7, 0);
    assertFalse(adult.firesOn(decline(8, 1).inFamily()));
  }

  @Test
  void connectedOrRefusedItCountsAllTheSame() {
    adult.firesOnAny(1, 6, 0);
    assertFalse(adult.firesOn(decline(7, 1).connectedSince(0)));
    assertTrue(adult.firesOn(decline(8, 1).refused()));
  }

  @Test
  void theAdultsOwnDeclinesCountForNothing() {
    adult.firesOnAny(1, 7, 0);
    assertFalse(
        adult.firesOn(GivenContact.of(InteractionKind.CONNECTION_DECLINE, 1).with("minor-8")));
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "CONNECTION_DECLINE")
  void noOtherKindCounts(InteractionKind kind) {
    adult.firesOnAny(1, 7, 0);
    assertFalse(adult.firesOn(GivenContact.of(kind, 1).with("minor-8").byMinor()));
  }

  private static GivenContact decline(int minor, long time) {
    return GivenContact.of(InteractionKind.CONNECTION_DECLINE, time)
        .with("minor-" + minor)
        .byMinor();
  }
}
