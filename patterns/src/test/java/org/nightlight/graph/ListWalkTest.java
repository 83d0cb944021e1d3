package org.nightlight.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.event.Position;
import org.nightlight.people.GivenPerson;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Collected;
import org.nightlight.stage.Tally;

/** S6: 4 steps in 72 h. */
class ListWalkTest {

  private static final long HOUR = 3_600_000;
  private static final Standing STANDING =
      new Standing(GivenPerson.adult("adult").given(), false, false, false, false, false, false);

  private final ListWalk listWalk =
      new ListWalk(ShippedSettings.with().settings().signals().listWalk());
  private ListWalk.@Nullable Memory memory;
  private Collected<Signal> last = new Collected<>();

  @Test
  void threeStepsAreTooFewAndFourAreEnough() {
    assertFalse(steps(3, 0));
    Signal signal = on(1).get(0);
    assertEquals(SignalKind.LIST_WALK, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertNull(signal.otherId());
    assertEquals(4, signal.value());
    assertEquals(4, signal.evidence().size());
    assertSame(STANDING, signal.judgedBy());
  }

  @Test
  void aStepExactly72hOldIsOutside() {
    steps(1, 0);
    steps(2, HOUR);
    assertFalse(firesOn(72 * HOUR));
  }

  @Test
  void aStepAMillisecondUnder72hOldIsInside() {
    steps(1, 1);
    steps(2, HOUR);
    assertTrue(firesOn(72 * HOUR));
  }

  @Test
  void firingDisarmsForAFullWindow() {
    assertTrue(steps(4, 0));
    assertFalse(steps(4, HOUR));
    assertFalse(firesOn(72 * HOUR - 1));
    assertTrue(firesOn(72 * HOUR));
  }

  @Test
  void aStepBelowTheCountArmsAgain() {
    steps(2, 0);
    assertTrue(steps(2, 71 * HOUR));
    assertFalse(firesOn(72 * HOUR), "three in 72 h");
    assertTrue(firesOn(72 * HOUR));
  }

  @Test
  void stepsMadeLongestAgoLeaveAfter256() {
    steps(256, 0);
    assertEquals(List.of(), last.tallies());
    on(1);
    assertEquals(List.of(Tally.TRUNCATED), last.tallies());
    assertEquals(256, memory.steps().size());
  }

  @Test
  void itsStateIsKeptForAWindow() {
    on(5);
    assertEquals(72 * HOUR + 5, listWalk.expiresAt(memory));
  }

  private boolean steps(int count, long time) {
    boolean fired = false;
    for (int i = 0; i < count; i++) {
      fired |= firesOn(time);
    }
    return fired;
  }

  private boolean firesOn(long time) {
    return !on(time).isEmpty();
  }

  private List<Signal> on(long time) {
    EvidenceEvent approach = new EvidenceEvent("e" + time, time, "MESSAGE", "minor");
    WalkQuery step =
        new WalkQuery(
            Position.ofInteraction(time, "e" + time), "adult", approach, List.of(), STANDING);
    last = new Collected<>();
    memory = listWalk.apply(memory, List.of(step), last);
    return last.outputs();
  }
}
