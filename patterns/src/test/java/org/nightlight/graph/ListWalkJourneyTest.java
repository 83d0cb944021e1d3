package org.nightlight.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nightlight.people.GivenChange.DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.reference.GivenHistory;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;

/** S6 from the first stage to the last: what is a step of a list walk. */
class ListWalkJourneyTest {

  private static final long HOUR = DAY / 24;

  private final GivenHistory history =
      new GivenHistory().adult("adult").minor("hub", "m1", "m2", "m3", "m4", "m5");

  @Test
  void fourFriendsOfAMinorApproachedBeforeThemAreAWalk() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    approach(HOUR, "hub", "m1", "m2", "m3", "m4");
    Signal signal = walk().get(0);
    assertEquals(
        List.of("m1", "m2", "m3", "m4"),
        signal.evidence().stream().map(EvidenceEvent::otherId).toList());
  }

  @Test
  void fromFriendToFriendIsAWalkToo() {
    befriend(0, "hub", "m1");
    befriend(0, "m1", "m2");
    befriend(0, "m2", "m3");
    befriend(0, "m3", "m4");
    approach(HOUR, "hub", "m1", "m2", "m3", "m4");
    assertEquals(1, walk().size());
  }

  @Test
  void whoIsApproachedFirstMakesTheStep() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    approach(HOUR, "m1", "m2", "m3", "m4", "hub");
    assertEquals(List.of(), walk(), "one step: to the hub");
  }

  @Test
  void anApproachAMillisecondUnder72hAfterTheFriendsIsAStep() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    approach(HOUR, "hub");
    approach(73 * HOUR - 4, "m1", "m2", "m3", "m4");
    assertEquals(1, walk().size());
  }

  @Test
  void anApproachExactly72hAfterTheFriendsIsNone() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    approach(HOUR, "hub");
    approach(73 * HOUR - 3, "m1", "m2", "m3", "m4");
    assertEquals(List.of(), walk());
  }

  @Test
  void whoWasApproachedInThe72hBeforeIsNoStep() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    approach(HOUR, "m1", "hub", "m1", "m2", "m3");
    assertEquals(List.of(), walk(), "three steps: hub, m2, m3");
  }

  @Test
  void whoWasApproachedExactly72hBeforeIsOne() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    approach(HOUR, "m1");
    approach(60 * HOUR, "hub");
    approach(73 * HOUR, "m1", "m2", "m3", "m4");
    assertEquals(1, walk().size());
  }

  @Test
  void theConnectionMustStandAtThatMoment() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    history.act(2 * HOUR, "m4", InteractionKind.BLOCK, "hub");
    approach(HOUR, "hub", "m1", "m2", "m3");
    approach(3 * HOUR, "m4");
    assertEquals(List.of(), walk());
  }

  @Test
  void aConnectionMadeBetweenTheTwoApproachesStands() {
    befriend(0, "hub", "m1", "m2", "m3");
    approach(HOUR, "hub", "m1", "m2", "m3");
    befriend(2 * HOUR, "hub", "m4");
    approach(3 * HOUR, "m4");
    assertEquals(1, walk().size());
  }

  @Test
  void aConnectionForgottenAfter730dNoLongerStands() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    approach(730 * DAY, "hub", "m1", "m2", "m3", "m4");
    assertEquals(List.of(), walk());
  }

  @Test
  void aConnectionAMillisecondUnder730dOldStands() {
    befriend(5, "hub", "m1", "m2", "m3", "m4");
    approach(730 * DAY, "hub", "m1", "m2", "m3", "m4");
    assertEquals(1, walk().size());
  }

  @Test
  void anyInteractionOfTheTwoKeepsAConnection() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    for (String minor : List.of("m1", "m2", "m3", "m4")) {
      history.act(DAY, "hub", InteractionKind.SUGGESTED, minor);
    }
    approach(730 * DAY, "hub", "m1", "m2", "m3", "m4");
    assertEquals(1, walk().size());
  }

  @Test
  void aRefusedAcceptanceConnectsNobody() {
    for (String minor : List.of("m1", "m2", "m3", "m4")) {
      history.act(0, minor, InteractionKind.CONNECTION_ACCEPT, "hub", Outcome.REFUSED);
    }
    approach(HOUR, "hub", "m1", "m2", "m3", "m4");
    assertEquals(List.of(), walk());
  }

  @Test
  void whoIsConnectedWithTheAdultIsNotApproached() {
    befriend(0, "hub", "m1", "m2", "m3", "m4");
    befriend(0, "adult", "m4");
    approach(HOUR, "hub", "m1", "m2", "m3", "m4");
    assertEquals(List.of(), walk());
  }

  private void befriend(long time, String one, String... others) {
    for (String other : others) {
      history.act(time, other, InteractionKind.CONNECTION_ACCEPT, one);
    }
  }

  /** One after the other, a millisecond apart. */
  private void approach(long time, String... minors) {
    long at = time;
    for (String minor : minors) {
      history.act(at++, "adult", InteractionKind.CONNECTION_REQUEST, minor);
    }
  }

  private List<Signal> walk() {
    return history.signals(SignalKind.LIST_WALK);
  }
}
