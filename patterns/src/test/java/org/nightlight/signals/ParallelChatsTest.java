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

/** S7: messages or calls to 3 distinct minors in 24 h, the first interactions under 14 d before. */
class ParallelChatsTest {

  private final ActorDetection<MinorCount> adult =
      new ActorDetection<>(
          new ParallelChats(ShippedSettings.with().settings().signals().parallelChats()),
          ParallelChatsTest::message);

  @Test
  void twoMinorsAreTooFewAndThreeAreEnough() {
    assertFalse(adult.firesOnAny(1, 2, 0));
    Signal signal = adult.on(3, 1).get(0);
    assertEquals(SignalKind.PARALLEL_CHATS, signal.kind());
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
  void aMessageExactly24hOldIsOutside() {
    adult.on(1, 0);
    adult.on(2, HOUR);
    assertFalse(adult.firesOn(3, DAY));
  }

  @Test
  void aMessageAMillisecondUnder24hOldIsInside() {
    adult.on(1, 1);
    adult.on(2, HOUR);
    assertTrue(adult.firesOn(3, DAY));
  }

  @Test
  void firingDisarmsForAFullWindow() {
    assertTrue(adult.firesOnAny(1, 3, 0));
    assertFalse(adult.firesOnAny(4, 6, HOUR));
    assertFalse(adult.firesOn(7, DAY - 1));
    assertTrue(adult.firesOn(8, DAY));
  }

  @Test
  void aMessageBelowTheCountArmsAgain() {
    adult.firesOnAny(1, 2, 0);
    assertTrue(adult.firesOn(3, 12 * HOUR));
    assertFalse(adult.firesOn(4, DAY), "two in 24 h");
    assertTrue(adult.firesOn(5, DAY));
  }

  @Test
  void aFirstInteractionAMillisecondUnder14dBeforeCounts() {
    adult.firesOnAny(1, 2, 14 * DAY);
    assertTrue(adult.firesOn(message(3, 14 * DAY).firstAt(1)));
  }

  @Test
  void aFirstInteractionExactly14dBeforeCountsForNothing() {
    adult.firesOnAny(1, 2, 14 * DAY);
    assertFalse(adult.firesOn(message(3, 14 * DAY).firstAt(0)));
  }

  @Test
  void theFirstInteractionIsMeasuredAtEachMessagesOwnTime() {
    adult.on(message(1, 14 * DAY - 1).firstAt(0));
    adult.on(message(2, 14 * DAY - 1).firstAt(0));
    assertTrue(adult.firesOn(message(3, 14 * DAY + HOUR)), "the two stay counted for a day");
  }

  @Test
  void connectedOrRefusedItCountsAllTheSame() {
    adult.on(message(1, 0).connectedSince(0));
    adult.on(message(2, 0).refused());
    assertTrue(adult.firesOn(message(3, 0)));
  }

  @Test
  void familyCountsForNothing() {
    adult.firesOnAny(1, 2, 0);
    assertFalse(adult.firesOn(message(3, 1).inFamily()));
  }

  @Test
  void theMinorsMessagesCountForNothing() {
    adult.firesOnAny(1, 2, 0);
    assertFalse(adult.firesOn(message(3, 1).byMinor()));
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void messagesAndCallsCountAndNothingElse(InteractionKind kind) {
    adult.firesOnAny(1, 2, 0);
    boolean counts = kind == InteractionKind.MESSAGE || kind == InteractionKind.CALL;
    assertEquals(counts, adult.firesOn(GivenContact.of(kind, 1).with("minor-3")));
  }

  /** The pair's first interaction. */
  private static GivenContact message(int minor, long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time).with("minor-" + minor).firstAt(time);
  }
}
