package org.nightlight.jobs.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.kafka.EmbeddedBroker;
import org.nightlight.output.AlertJson;
import org.nightlight.patterns.Catalogue;
import org.nightlight.risk.Alert;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsLoader;

/** Plain producer in, plain consumer out, and between them the live job, more than once. */
@Timeout(180)
class LiveRoundTripTest {

  private static final int PARTITIONS = 3;
  private static final String[] TOPICS = {
    "accounts",
    "interactions",
    "risk-alerts",
    "privacy-violations",
    "privacy-summary",
    "rejected-events",
    "late-events"
  };

  @TempDir private Path data;
  private EmbeddedBroker broker;
  private LoadedSettings loaded;
  private LivePipeline pipeline;
  private CheckpointFolder checkpoints;

  @BeforeEach
  void start() throws Exception {
    broker = EmbeddedBroker.start(data.resolve("broker"));
    broker.createTopics(PARTITIONS, TOPICS);
    checkpoints = CheckpointFolder.of(data.resolve("checkpoints").toString());
    loaded =
        SettingsLoader.load(
            null,
            Catalogue.shapes(),
            List.of(
                "kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "run.parallelism=2",
                "run.checkpoint-interval=100ms"));
    HashKey key = HashKey.orDefault(loaded.settings().input());
    Map<String, Integer> partitions = Map.of("accounts", PARTITIONS, "interactions", PARTITIONS);
    pipeline = new LivePipeline(loaded, key, new Properties(), partitions);
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void nothingIsLostOrDoubledWhenTheJobIsCancelledAndStartedAgainFromItsCheckpoint()
      throws Exception {
    HistoryInKafka history = new HistoryInKafka(12);
    int half = history.size() / 2;
    int more = half + half / 4;

    try (LocalCluster cluster = LocalCluster.start(2)) {
      LocalJob first = cluster.start(pipeline, checkpoints);
      history.send(broker.bootstrapServers(), 0, half);
      Await.until("half is read", () -> first.ledger().read() == half);
      Await.until("there is a checkpoint", () -> checkpoints.newest().isPresent());
      history.send(broker.bootstrapServers(), half, more);
      Await.until("more is read than half", () -> first.ledger().read() > half);
      first.cancel();
    }
    try (LocalCluster cluster = LocalCluster.start(2)) {
      assertTrue(checkpoints.newest().isPresent());
      LocalJob second = cluster.start(pipeline, checkpoints);
      history.send(broker.bootstrapServers(), more, history.size());
      Await.until("all is read", () -> second.ledger().read() == history.size());

      assertEquals(history.ledger(), second.drain(checkpoints));
    }
    assertEquals(text(expected(history)), text(alerts()));
  }

  private Map<String, String> expected(HistoryInKafka history) {
    AlertJson json = new AlertJson(loaded.settings(), loaded.values());
    Map<String, String> alerts = new TreeMap<>();
    for (Alert alert : history.alerts(loaded.settings())) {
      alerts.put(alert.id(), json.of(alert));
    }
    assertTrue(alerts.size() > 20, alerts.size() + " alerts only");
    return alerts;
  }

  /** What is in the topic, by id; what has the same id must be the same. */
  private Map<String, String> alerts() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, String> alerts = new TreeMap<>();
    for (String json : values("risk-alerts")) {
      String before = alerts.put(mapper.readTree(json).get("alert_id").asText(), json);
      assertTrue(before == null || before.equals(json));
    }
    return alerts;
  }

  private List<String> values(String topic) {
    List<String> values = new java.util.ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
      while (values.size() < end) {
        consumer.poll(Duration.ofMillis(50)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }

  private static String text(Map<String, String> alerts) {
    return String.join("\n", alerts.values());
  }
}
