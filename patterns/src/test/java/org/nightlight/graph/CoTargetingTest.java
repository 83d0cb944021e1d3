package org.nightlight.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.event.Position;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;
import org.nightlight.stage.Collected;
import org.nightlight.stage.Tally;

/** S9: two adults, 3 distinct minors in 7 d that both approached under 24 h apart. */
class CoTargetingTest {

  private static final long DAY = 86_400_000;

  private final CoTargeting coTargeting =
      new CoTargeting(ShippedSettings.with().settings().signals().coTargeting());
  private CoTargeting.@Nullable Memory memory;
  private Collected<Signal> last = new Collected<>();

  @Test
  void twoMinorsAreTooFewAndThreeAreEnough() {
    assertFalse(firesOn(1, 0));
    assertFalse(firesOn(2, 1));
    assertTrue(firesOn(3, 2));
  }

  @Test
  void itFiresForBothOnTheSameEventEachAboutTheOther() {
    on(1, 0);
    on(2, 1);
    List<Signal> both = on(3, 2);
    assertEquals(List.of("one", "two"), both.stream().map(Signal::subjectId).sorted().toList());
    for (Signal signal : both) {
      assertEquals(SignalKind.CO_TARGETING, signal.kind());
      assertEquals("e2", signal.position().eventId());
      assertEquals(signal.subjectId().equals("one") ? "two" : "one", signal.otherId());
      assertEquals(3, signal.value());
      assertEquals(
          List.of("minor-1", "minor-2", "minor-3"),
          signal.evidence().stream().map(EvidenceEvent::otherId).toList());
    }
  }

  @Test
  void theSameMinorCountsOnceWithTheLatestApproach() {
    on(1, 0);
    on(2, 1);
    assertFalse(firesOn(1, 2));
    assertEquals(
        List.of("e1", "e2", "e3"),
        on(3, 3).get(0).evidence().stream().map(EvidenceEvent::eventId).toList());
  }

  @Test
  void whatBothDidExactly7dAgoIsOutside() {
    on(1, 0);
    on(2, DAY);
    assertFalse(firesOn(3, 7 * DAY));
  }

  @Test
  void whatBothDidAMillisecondUnder7dAgoIsInside() {
    on(1, 1);
    on(2, DAY);
    assertTrue(firesOn(3, 7 * DAY));
  }

  @Test
  void firingDisarmsForAFullWindow() {
    on(1, 0);
    on(2, 0);
    assertTrue(firesOn(3, 0));
    assertFalse(Stream.of(4, 5, 6).anyMatch(minor -> firesOn(minor, DAY)));
    assertFalse(firesOn(7, 7 * DAY - 1));
    assertTrue(firesOn(8, 7 * DAY));
  }

  @Test
  void oneBelowTheCountArmsAgain() {
    on(1, 0);
    on(2, 0);
    assertTrue(firesOn(3, 6 * DAY));
    assertFalse(firesOn(4, 7 * DAY), "two in 7 d");
    assertTrue(firesOn(5, 7 * DAY));
  }

  @Test
  void thoseApproachedLongestAgoLeaveAfter256() {
    for (int minor = 1; minor <= 256; minor++) {
      on(minor, minor);
      assertEquals(List.of(), last.tallies());
    }
    on(257, 257);
    assertEquals(List.of(Tally.TRUNCATED), last.tallies());
    assertEquals("minor-2", memory.latest().get(0).otherId());
  }

  @Test
  void itsStateIsKeptForAWindow() {
    on(1, 5);
    assertEquals(7 * DAY + 5, coTargeting.expiresAt(memory));
  }

  @Test
  void whoeverIsTheLaterOfTheTwoTheyAreOnePair() {
    EvidenceEvent event = new EvidenceEvent("e", 0, "MESSAGE", "minor-1");
    Position position = Position.ofInteraction(0, "e");
    assertEquals(
        new CoApproach(position, "one", "two", event).key(),
        new CoApproach(position, "two", "one", event).key());
  }

  private boolean firesOn(int minor, long time) {
    return !on(minor, time).isEmpty();
  }

  /** One of the two, each in turn, approaches a minor soon after the other. */
  private List<Signal> on(int minor, long time) {
    boolean odd = minor % 2 == 1;
    EvidenceEvent event = new EvidenceEvent("e" + time, time, "MESSAGE", "minor-" + minor);
    CoApproach now =
        new CoApproach(
            Position.ofInteraction(time, "e" + time),
            odd ? "one" : "two",
            odd ? "two" : "one",
            event);
    last = new Collected<>();
    memory = coTargeting.apply(memory, List.of(now), last);
    return last.outputs();
  }
}
