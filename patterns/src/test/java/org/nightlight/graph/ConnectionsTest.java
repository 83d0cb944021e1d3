package org.nightlight.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.event.Position;
import org.nightlight.people.GivenPerson;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Collected;
import org.nightlight.stage.Tally;

/** With whom a minor is connected: which approaches to it are steps of a list walk. */
class ConnectionsTest {

  private final Connections connections = new Connections();
  private Connections.@Nullable Memory memory;
  private Collected<WalkQuery> last = new Collected<>();

  @Test
  void anApproachAfterOneToAConnectedMinorIsAStep() {
    connect("friend", 0);
    assertEquals(1, asks(1, "stranger", "friend"));
  }

  @Test
  void anApproachAfterOthersOnlyIsNone() {
    connect("friend", 0);
    assertEquals(0, asks(1, "stranger"));
  }

  @Test
  void withoutAnyConnectionItIsNone() {
    assertEquals(0, asks(1, "friend"));
  }

  @Test
  void afterTheConnectionHasEndedItIsNone() {
    connect("friend", 0);
    disconnect("friend", 1);
    assertEquals(0, asks(2, "friend"));
    assertNull(memory, "nothing is kept");
  }

  @Test
  void aConnectionMadeByTheSameEventCounts() {
    Position position = Position.ofInteraction(0, "e");
    memory =
        connections.apply(
            null,
            List.of(ConnectionVisit.of(position, "minor", "friend", true), query(0, "friend")),
            last);
    assertEquals(1, last.outputs().size());
  }

  @Test
  void thoseConnectedLongestAgoLeaveAfter256() {
    for (int friend = 1; friend <= 256; friend++) {
      connect("friend-" + friend, friend);
      assertEquals(List.of(), last.tallies());
    }
    connect("friend-1", 257);
    assertEquals(List.of(), last.tallies(), "connected anew, no new place");
    connect("friend-257", 258);
    assertEquals(List.of(Tally.TRUNCATED), last.tallies());
    assertEquals(0, asks(259, "friend-2"));
    assertEquals(1, asks(259, "friend-1"));
  }

  private void connect(String other, long time) {
    on(ConnectionVisit.of(Position.ofInteraction(time, "e" + time), "minor", other, true));
  }

  private void disconnect(String other, long time) {
    on(ConnectionVisit.of(Position.ofInteraction(time, "e" + time), "minor", other, false));
  }

  private int asks(long time, String... approachedBefore) {
    on(query(time, approachedBefore));
    return last.outputs().size();
  }

  private static ConnectionVisit query(long time, String... approachedBefore) {
    Standing standing =
        new Standing(GivenPerson.adult("adult").given(), false, false, false, false, false, false);
    return ConnectionVisit.of(
        new WalkQuery(
            Position.ofInteraction(time, "e" + time),
            "adult",
            new EvidenceEvent("e" + time, time, "MESSAGE", "minor"),
            List.of(approachedBefore),
            standing));
  }

  private void on(ConnectionVisit visit) {
    last = new Collected<>();
    memory = connections.apply(memory, List.of(visit), last);
  }
}
