package org.nightlight.jobs.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.InjectMiniCluster;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.jobs.FlinkSettings;
import org.nightlight.jobs.arrival.Expected;
import org.nightlight.jobs.arrival.Happened;
import org.nightlight.jobs.arrival.Sent;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.kafka.EmbeddedBroker;
import org.nightlight.jobs.kafka.KafkaTopics;
import org.nightlight.jobs.output.Topic;
import org.nightlight.patterns.Catalogue;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsLoader;

/**
 * A live job goes on from a savepoint of each format that was ever released, and finds what that
 * version would have found. A format's savepoint is made by running this test once with {@code
 * -Dnightlight.rewrite=true}; see CONTRIBUTING.
 */
@Timeout(300)
class GoldenSavepointTest {

  /** That of the savepoints which this version writes. */
  private static final String FORMAT = "0.1";

  private static final long MOST_BYTES = 300_000;
  private static final int WIDEST = 3;
  private static final Instant END = Instant.parse("2026-07-01T00:00:00Z");
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setConfiguration(flink())
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(WIDEST)
              .build());

  private static MiniCluster cluster;

  @TempDir private Path data;
  @TempDir private Path savepoint;
  private EmbeddedBroker broker;
  private KafkaTopics topics;

  private static Configuration flink() {
    Configuration flink = new Configuration();
    FlinkSettings.fitIntoOneJvm(flink, WIDEST);
    flink.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofMillis(200));
    return flink;
  }

  @BeforeAll
  static void remember(@InjectMiniCluster MiniCluster injected) {
    cluster = injected;
  }

  @BeforeEach
  void start() throws Exception {
    broker = EmbeddedBroker.start(data);
    topics = new KafkaTopics(broker);
    broker.createTopics(1, "accounts", "interactions");
    for (Topic topic : Topic.values()) {
      broker.createTopics(1, topic.label());
    }
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  static Stream<Arguments> formats() throws Exception {
    return GoldenSavepoint.all().stream()
        .flatMap(
            golden ->
                Stream.of(Arguments.of(golden, 1, "rocksdb"), Arguments.of(golden, 3, "heap")));
  }

  @ParameterizedTest(name = "{0}, parallelism {1}, {2}")
  @MethodSource("formats")
  void aSavepointOfEachReleasedFormatCanBeGoneOnFrom(
      GoldenSavepoint golden, int parallelism, String backend) throws Exception {
    golden.unpack(savepoint);
    List<String> before = golden.records(GoldenSavepoint.BEFORE);
    List<String> after = golden.records(GoldenSavepoint.AFTER);
    send(before);
    send(after);

    RunningJob job = start(parallelism, backend, savepoint);
    job.awaitRead(before.size() + after.size());
    job.stop(data.resolve("end"), true);

    assertEquals(golden.ids(GoldenSavepoint.ALERTS), ids(Topic.RISK_ALERTS, "alert_id"));
    assertEquals(
        golden.ids(GoldenSavepoint.VIOLATIONS), ids(Topic.PRIVACY_VIOLATIONS, "violation_id"));
    int sent = before.size() + after.size();
    assertEquals(new LedgerNumbers(sent, sent, 0, 0, 0), job.ledger());
  }

  @Test
  void thereIsOneOfThePresentFormatAndItIsSmall() throws Exception {
    if (Boolean.getBoolean("nightlight.rewrite")) {
      makeTheOneOfThePresentFormat();
    }
    assertTrue(GoldenSavepoint.ofFormat(FORMAT).bytes() < MOST_BYTES);
  }

  /** Only if what is found before and after is what the reference finds. */
  private void makeTheOneOfThePresentFormat() throws Exception {
    Happened happened = Happened.inHistories(9_000, 3).before(END.toEpochMilli());
    List<String> all = happened.sent().stream().map(Sent::json).toList();
    List<String> before = all.subList(0, all.size() / 2);
    List<String> after = all.subList(all.size() / 2, all.size());

    send(before);
    RunningJob first = start(1, "heap", null);
    first.awaitRead(before.size());
    Await.until("there are alerts", () -> ids(Topic.RISK_ALERTS, "alert_id").size() > 5);
    Path made = Path.of(URI.create(first.stop(savepoint, false)));
    List<String> alertsBefore = ids(Topic.RISK_ALERTS, "alert_id");
    List<String> violationsBefore = ids(Topic.PRIVACY_VIOLATIONS, "violation_id");
    send(after);
    RunningJob second = start(1, "heap", made);
    second.awaitRead(all.size());
    second.stop(data.resolve("end"), true);

    LoadedSettings loaded = settings(1, "heap");
    Expected expected = Expected.of(happened, loaded);
    List<String> alerts = ids(Topic.RISK_ALERTS, "alert_id");
    List<String> violations = ids(Topic.PRIVACY_VIOLATIONS, "violation_id");
    assertEquals(ids(expected.lines().get(Topic.RISK_ALERTS), "alert_id"), alerts);
    assertEquals(ids(expected.lines().get(Topic.PRIVACY_VIOLATIONS), "violation_id"), violations);
    alerts.removeAll(alertsBefore);
    violations.removeAll(violationsBefore);
    assertTrue(alerts.size() > 5 && violations.size() > 5, alerts + " " + violations);
    GoldenSavepoint golden = GoldenSavepoint.ofFormat(FORMAT);
    golden.writeRecords(GoldenSavepoint.BEFORE, before);
    golden.writeRecords(GoldenSavepoint.AFTER, after);
    golden.writeIds(GoldenSavepoint.ALERTS, alerts);
    golden.writeIds(GoldenSavepoint.VIOLATIONS, violations);
    golden.pack(made);
  }

  private void send(List<String> records) {
    topics.send("accounts", 0, records.stream().filter(it -> !isInteraction(it)).toList());
    topics.send("interactions", 0, records.stream().filter(it -> isInteraction(it)).toList());
  }

  private static boolean isInteraction(String record) {
    return record.contains("\"actor_id\":");
  }

  private RunningJob start(int parallelism, String backend, Path from) throws Exception {
    LoadedSettings loaded = settings(parallelism, backend);
    Configuration flink = FlinkSettings.bounded(loaded.settings().run().stateBackend());
    if (from != null) {
      flink.set(StateRecoveryOptions.SAVEPOINT_PATH, from.toUri().toString());
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(flink);
    HashKey key = HashKey.orDefault(loaded.settings().input());
    new LivePipeline(loaded, key, new Properties(), Map.of("accounts", 1, "interactions", 1))
        .addTo(env);
    return new RunningJob(cluster, env.executeAsync());
  }

  private LoadedSettings settings(int parallelism, String backend) throws Exception {
    return SettingsLoader.load(
        null,
        Catalogue.shapes(),
        List.of(
            "kafka.bootstrap-servers=" + broker.bootstrapServers(),
            "run.parallelism=" + parallelism,
            "run.state-backend=" + backend));
  }

  private List<String> ids(Topic topic, String field) throws Exception {
    return ids(topics.all(topic.label()), field);
  }

  private static List<String> ids(List<String> lines, String field) throws Exception {
    List<String> ids = new ArrayList<>();
    for (String line : lines) {
      ids.add(JSON.readTree(line).get(field).asText());
    }
    ids.sort(null);
    return ids;
  }
}
