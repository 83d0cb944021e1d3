package org.nightlight.jobs.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.InjectMiniCluster;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.jobs.FlinkSettings;
import org.nightlight.jobs.arrival.ArrivalOrder.Fate;
import org.nightlight.jobs.arrival.Expected;
import org.nightlight.jobs.arrival.Happened;
import org.nightlight.jobs.kafka.EmbeddedBroker;
import org.nightlight.jobs.output.Render;
import org.nightlight.jobs.output.Topic;

/**
 * The live job over orders of arrival with late records, in any number of partitions: of more than
 * two one is never used, and one ends early. All jobs run at once, since most of their time passes
 * with waiting until such a partition counts as idle.
 */
@Timeout(300)
class ArrivalOrderInKafkaTest {

  private static final List<OrderInKafka.Shape> SHAPES =
      List.of(
          new OrderInKafka.Shape(1, 4),
          new OrderInKafka.Shape(2, 1),
          new OrderInKafka.Shape(3, 2),
          new OrderInKafka.Shape(5, 7),
          new OrderInKafka.Shape(8, 4),
          new OrderInKafka.Shape(8, 7));
  private static final int SLOTS = SHAPES.stream().mapToInt(OrderInKafka.Shape::parallelism).sum();
  private static final int NETWORK_OF = 8;
  private static final Instant END = Instant.parse("2026-06-01T00:00:00Z");
  private static final Happened HAPPENED =
      Happened.inHistories(4_000, 6).before(END.toEpochMilli());

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setConfiguration(flink())
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(SLOTS)
              .build());

  @TempDir static Path data;
  private static final Map<OrderInKafka.Shape, OrderInKafka> ORDERS = new TreeMap<>();
  private static final Map<OrderInKafka.Shape, RunningJob> JOBS = new TreeMap<>();
  private static EmbeddedBroker broker;

  @TempDir private Path savepoints;

  private static Configuration flink() {
    Configuration flink = new Configuration();
    FlinkSettings.fitIntoOneJvm(flink, NETWORK_OF);
    flink.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofMillis(200));
    return flink;
  }

  @BeforeAll
  static void startBroker() {
    broker = EmbeddedBroker.start(data);
  }

  /** The first time; the cluster is the environment's only where a test runs. */
  @BeforeEach
  void startAll(@InjectMiniCluster MiniCluster cluster) throws Exception {
    if (!JOBS.isEmpty()) {
      return;
    }
    for (OrderInKafka.Shape shape : SHAPES) {
      OrderInKafka order = OrderInKafka.send(HAPPENED, shape, broker);
      ORDERS.put(shape, order);
      JOBS.put(shape, new RunningJob(cluster, order.start()));
    }
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  static Stream<OrderInKafka.Shape> shapes() {
    return SHAPES.stream();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theSameResultsAndTheSameLateOnes(OrderInKafka.Shape shape) throws Exception {
    OrderInKafka order = ORDERS.get(shape);
    RunningJob job = JOBS.get(shape);
    Fate fate = order.fate();
    Expected expected = Expected.of(HAPPENED.only(fate.used()), order.loaded());

    job.awaitRead(fate.ledger().read());
    job.stop(savepoints, true);

    assertEquals(fate.ledger(), job.ledger());
    assertTrue(job.ledger().balances() && job.ledger().late() > 0);
    List<String> late = fate.late().stream().map(it -> Render.late(it).json()).toList();
    assertIterableEquals(sorted(late), sorted(order.found(Topic.LATE_EVENTS)));
    assertFalse(expected.lines().get(Topic.RISK_ALERTS).isEmpty());
    expected
        .lines()
        .forEach((topic, lines) -> assertIterableEquals(sorted(lines), sorted(order.found(topic))));
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted().toList();
  }
}
