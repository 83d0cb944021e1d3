package org.nightlight.jobs.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.apache.flink.streaming.api.operators.ProcessOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.event.Rejection;
import org.nightlight.event.Rejection.Reason;
import org.nightlight.jobs.Subtasks;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.Origin;
import org.nightlight.jobs.input.Origin.Input;

/** What is late and what is repeated is the same after a restart, and all of it stays counted. */
class IntakeReplayTest {

  private static final int EVENTS = 40;
  private static final long ALLOWED = 30_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void aCopyThatComesAfterARestartIsRepeated(int parallelism) throws Exception {
    try (Subtasks<Arrival, Arrival> once = once(2)) {
      for (int i = 0; i < EVENTS; i++) {
        take(once, event(0, "e" + i, 1_000 + i));
      }
      once.watermark(1_000 + EVENTS / 2 - 1);
      assertEquals(EVENTS, once.outputs().size());

      once.restart(parallelism);
      for (int i = 0; i < EVENTS; i++) {
        take(once, event(1, "e" + i, 1_000 + i));
      }

      assertEquals(List.of(), once.outputs());
      assertEquals(EVENTS / 2, once.aside(LatenessGate.LATE).size());
      assertEquals(new LedgerNumbers(0, EVENTS, EVENTS / 2, EVENTS / 2, 0), ledger(once));
    }
  }

  @Test
  void whatTheOrderHasMovedPastIsLateAfterARestart() throws Exception {
    try (Subtasks<Arrival, Arrival> once = once(3)) {
      once.watermark(5_000);

      once.restart(2);
      take(once, event(0, "at", 5_000), event(0, "after", 5_001));

      assertEquals(List.of("after"), ids(once.outputs()));
      assertEquals(
          List.of(new LateRecord(event(0, "at", 0).origin(), "at", 5_000, 5_000)),
          once.aside(LatenessGate.LATE));
    }
  }

  @Test
  void theSameIdAtAnotherTimeOrInTheOtherInputIsAnotherEvent() throws Exception {
    try (Subtasks<Arrival, Arrival> once = once(1)) {
      take(once, event(0, "e", 1), event(0, "e", 2), event(0, "e", 1));

      assertEquals(2, once.outputs().size());
      assertEquals(new LedgerNumbers(0, 2, 1, 0, 0), ledger(once));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void howFarAPartitionWasIsKnownWhereverItIsReadAfterARestart(int parallelism) throws Exception {
    try (Subtasks<Arrival, Arrival> gate = gate(3)) {
      for (int partition = 0; partition < 6; partition++) {
        take(gate, event(partition, "newest", 100_000L * partition + ALLOWED));
        take(gate, rejected(partition));
      }
      gate.outputs();

      gate.restart(parallelism);
      gate.restart(parallelism + 1);
      for (int partition = 0; partition < 6; partition++) {
        take(gate, event(partition, "in-time", 100_000L * partition));
        take(gate, event(partition, "late", 100_000L * partition - 1));
      }

      assertEquals(6, ids(gate.outputs()).stream().filter("in-time"::equals).count());
      assertEquals(
          List.of("late", "late", "late", "late", "late", "late"),
          gate.aside(LatenessGate.LATE).stream().map(LateRecord::eventId).toList());
      assertEquals(new LedgerNumbers(24, 0, 0, 6, 6), ledger(gate));
    }
  }

  private static Subtasks<Arrival, Arrival> once(int parallelism) throws Exception {
    return Subtasks.keyed(parallelism, OnceOperator::new, Subtasks::onHeap, Arrival::eventId);
  }

  /** A partition is read by another subtask whenever there is another number of them. */
  private static Subtasks<Arrival, Arrival> gate(int parallelism) throws Exception {
    return Subtasks.routed(
        parallelism,
        () -> new ProcessOperator<>(new LatenessGate(ALLOWED)),
        (arrival, all) -> (arrival.origin().partition() + all) % all);
  }

  private static void take(Subtasks<Arrival, Arrival> operator, Arrival... arrivals)
      throws Exception {
    for (Arrival arrival : arrivals) {
      operator.process(arrival, arrival.time());
    }
  }

  private static Arrival event(int partition, String id, long time) {
    Interaction interaction =
        new Interaction(id, time, "a", "b", InteractionKind.LIKE, Outcome.DELIVERED, false, null);
    return new Arrival(origin(partition), 1, null, interaction, null, null);
  }

  private static Arrival rejected(int partition) {
    return new Arrival(
        origin(partition), 1, null, null, new Rejection(Reason.TOO_LARGE, null), "hash");
  }

  private static Origin origin(int partition) {
    return new Origin(Input.INTERACTIONS, "interactions", partition, 7);
  }

  private static List<String> ids(List<Arrival> arrivals) {
    return arrivals.stream().map(Arrival::eventId).toList();
  }

  /** Of the part that the operator decides. */
  private static LedgerNumbers ledger(Subtasks<Arrival, Arrival> operator) {
    long[] counts =
        Arrays.stream(Ledger.Entry.values())
            .mapToLong(entry -> operator.counted(Ledger.name(Input.INTERACTIONS, entry)))
            .toArray();
    return new LedgerNumbers(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }
}
