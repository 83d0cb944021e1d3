package org.nightlight.jobs.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.event.Position;
import org.nightlight.jobs.FlinkSettings;
import org.nightlight.jobs.arrival.ArrivalOrder.Fate;
import org.nightlight.jobs.intake.LateRecord;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Render;
import org.nightlight.jobs.output.Topic;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.StateBackend;

/** The same events give the same results, whatever the order that they arrive in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrivalOrderTest {

  private static final int[] PARALLELISM = {1, 2, 4, 7};
  private static final int WIDEST = 7;
  private static final int ORDERS = 50;
  private static final int ON_ROCKSDB_EVERY = 17;

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setConfiguration(cluster())
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(WIDEST)
              .build());

  private final LoadedSettings loaded = ShippedSettings.with();
  private final Happened happened = Happened.inHistories(3_000, 24);
  private Expected expected;

  private static Configuration cluster() {
    Configuration flink = new Configuration();
    FlinkSettings.fitIntoOneJvm(flink, WIDEST);
    return flink;
  }

  @BeforeAll
  void askTheReference() {
    expected = Expected.of(happened, loaded);
  }

  static LongStream orders() {
    return LongStream.range(0, ORDERS);
  }

  @ParameterizedTest(name = "order {0}")
  @MethodSource("orders")
  void everyOrderWithinTheAllowedLatenessGivesTheSameResults(long seed, @TempDir Path folder)
      throws Exception {
    ArrivalOrder order = ArrivalOrder.inTime(happened, seed);
    Replay replay = Replay.of(order, folder);
    Fate fate = order.fate(replay::place);
    assertEquals(List.of(), fate.late());
    assertEquals(happened.size(), fate.used().size());

    Replay.Run run = replay.run(loaded, PARALLELISM[(int) seed % PARALLELISM.length], on(seed));

    expected.assertSame(run.outputs());
    assertEquals(fate.ledger(), run.ledger());
    assertEquals(List.of(), Expected.lines(run.outputs(), Topic.LATE_EVENTS));
  }

  private static StateBackend on(long seed) {
    return seed % ON_ROCKSDB_EVERY == 0 ? StateBackend.ROCKSDB : StateBackend.HEAP;
  }

  @ParameterizedTest(name = "order {0}")
  @ValueSource(longs = {100, 101, 102, 103, 104, 105})
  void whatIsLateIsAPropertyOfEachLogAndTheRestIsUnaffected(long seed, @TempDir Path folder)
      throws Exception {
    ArrivalOrder order = ArrivalOrder.withLateOnes(happened, seed);
    Replay replay = Replay.of(order, folder);
    Fate fate = order.fate(replay::place);
    assertTrue(fate.late().size() > 100, fate.late().size() + " late ones only");
    Expected ofTheRest = Expected.of(happened.only(fate.used()), loaded);

    for (int parallelism : new int[] {1, WIDEST}) {
      Replay.Run run = replay.run(loaded, parallelism, StateBackend.HEAP);

      assertIterableEquals(late(fate), Expected.lines(run.outputs(), Topic.LATE_EVENTS));
      ofTheRest.assertSame(run.outputs());
      assertEquals(fate.ledger(), run.ledger());
      assertTrue(run.ledger().balances());
    }
  }

  private static List<String> late(Fate fate) {
    List<OutputRecord> late = fate.late().stream().map(Render::late).toList();
    return Expected.lines(late, Topic.LATE_EVENTS);
  }

  @Test
  void theOrdersAreAsUnlikeAsTheyAreMeantToBe() {
    List<ArrivalOrder> orders =
        orders().mapToObj(seed -> ArrivalOrder.inTime(happened, seed)).toList();
    for (int logs = 1; logs <= 8; logs++) {
      int count = logs;
      assertTrue(orders.stream().anyMatch(order -> order.interactions().size() == count));
    }
    assertTrue(orders.stream().anyMatch(order -> share(order) > 0.75 && share(order) < 1));
    assertTrue(
        orders.stream().anyMatch(order -> order.accounts().stream().anyMatch(List::isEmpty)));
    assertTrue(copies(ArrivalOrder.withLateOnes(happened, 100)) > 5);
    assertFalse(expected.lines().get(Topic.PRIVACY_VIOLATIONS).isEmpty());
    assertTrue(expected.lines().get(Topic.RISK_ALERTS).size() > 100);
  }

  /** Of the largest log. */
  private static double share(ArrivalOrder order) {
    double all = order.interactions().stream().mapToInt(List::size).sum();
    return order.interactions().stream().mapToInt(List::size).max().orElseThrow() / all;
  }

  /** How many events are late in one log and used all the same, by a copy. */
  private static long copies(ArrivalOrder order) {
    Fate fate = order.fate((input, log, index) -> null);
    return fate.late().stream().map(LateRecord::eventId).filter(id -> used(fate, id)).count();
  }

  private static boolean used(Fate fate, String id) {
    return fate.used().stream().map(Position::eventId).anyMatch(id::equals);
  }
}
