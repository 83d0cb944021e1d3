package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.stage.Tally;

/** S18: 5 approach events to one minor in 7 d, no answer of the minor in those 7 d. */
class UnansweredTest {

  private final PairDetection<EventCount> pair =
      new PairDetection<>(new Unanswered(ShippedSettings.with().settings().signals().unanswered()));

  @Test
  void fourApproachesAreTooFewAndFiveAreEnough() {
    assertFalse(messages(4, 0));
    Signal signal = pair.on(message(1)).get(0);
    assertEquals(SignalKind.UNANSWERED, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertEquals("minor-1", signal.otherId());
    assertEquals(5, signal.value());
    assertEquals(5, signal.evidence().size());
  }

  @Test
  void anApproachExactly7dOldIsOutside() {
    messages(1, 0);
    messages(3, DAY);
    assertFalse(pair.firesOn(message(7 * DAY)));
  }

  @Test
  void anApproachAMillisecondUnder7dOldIsInside() {
    messages(1, 1);
    messages(3, DAY);
    assertTrue(pair.firesOn(message(7 * DAY)));
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      names = {
        "LIKE",
        "COMMENT",
        "MENTION",
        "CONNECTION_REQUEST",
        "CONNECTION_ACCEPT",
        "MESSAGE",
        "CALL",
        "GIFT",
        "GROUP_ADD"
      })
  void afterAnAnswerInThose7dItIsNoneWhateverItsOutcome(InteractionKind kind) {
    messages(4, 0);
    pair.on(GivenContact.of(kind, 1).byMinor().refused());
    assertFalse(pair.firesOn(message(2)));
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      names = {
        "VIEW_PROFILE",
        "CONNECTION_DECLINE",
        "CONNECTION_REMOVE",
        "BLOCK",
        "UNBLOCK",
        "REPORT"
      })
  void noneOfTheseIsAnAnswer(InteractionKind kind) {
    messages(4, 0);
    pair.on(GivenContact.of(kind, 1).byMinor());
    assertTrue(pair.firesOn(message(2)));
  }

  @Test
  void anAnswerAMillisecondUnder7dBeforeIsOneOfThose7d() {
    pair.on(message(1).byMinor());
    messages(4, DAY);
    assertFalse(pair.firesOn(message(7 * DAY)));
  }

  @Test
  void anAnswerExactly7dBeforeIsNot() {
    pair.on(message(0).byMinor());
    messages(4, DAY);
    assertTrue(pair.firesOn(message(7 * DAY)));
  }

  @Test
  void theAdultsOwnMessagesAreNoAnswers() {
    pair.on(message(0).connectedSince(0));
    messages(4, 0);
    assertTrue(pair.firesOn(message(1)));
  }

  @Test
  void firingDisarmsForAFullWindow() {
    assertTrue(messages(5, 0));
    assertFalse(messages(5, 6 * DAY));
    assertFalse(pair.firesOn(message(7 * DAY - 1)));
    assertTrue(pair.firesOn(message(7 * DAY)));
  }

  @Test
  void anApproachBelowTheCountArmsAgain() {
    messages(3, 0);
    assertTrue(messages(2, 6 * DAY));
    assertFalse(pair.firesOn(message(7 * DAY)), "three in 7 d");
    assertTrue(messages(2, 7 * DAY));
  }

  @Test
  void anApproachAfterAnAnswerArmsAgain() {
    assertTrue(messages(5, 0));
    pair.on(GivenContact.of(InteractionKind.LIKE, 1).byMinor());
    assertFalse(pair.firesOn(message(2)));
    messages(3, 7 * DAY - 1);
    assertFalse(pair.firesOn(message(7 * DAY)), "answered a millisecond under 7 d before");
    assertTrue(pair.firesOn(message(7 * DAY + 1)));
  }

  @Test
  void refusedApproachesCount() {
    messages(4, 0);
    assertTrue(pair.firesOn(message(1).refused()));
  }

  @Test
  void connectedOrFamilyItIsNoApproach() {
    messages(4, 0);
    assertFalse(pair.firesOn(message(1).connectedSince(0)));
    assertFalse(pair.firesOn(message(2).inFamily()));
    assertEquals(4, pair.memory().events().size());
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void everyKindOfApproachCountsAndNoOther(InteractionKind kind) {
    messages(4, 0);
    assertEquals(kind.approaches(), pair.firesOn(GivenContact.of(kind, 1)));
  }

  @Test
  void thoseCountedLongestAgoLeaveAfter256() {
    messages(256, 0);
    assertEquals(List.of(), pair.tallies());
    pair.on(message(1));
    assertEquals(List.of(Tally.TRUNCATED), pair.tallies());
    assertEquals(256, pair.memory().events().size());
  }

  private boolean messages(int count, long time) {
    boolean fired = false;
    for (int i = 0; i < count; i++) {
      fired |= pair.firesOn(message(time));
    }
    return fired;
  }

  private static GivenContact message(long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time);
  }
}
