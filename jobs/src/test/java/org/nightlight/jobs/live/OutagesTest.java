package org.nightlight.jobs.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.kafka.EmbeddedBroker;
import org.nightlight.jobs.terminal.Screen;
import org.nightlight.jobs.terminal.StopSignal;
import org.nightlight.patterns.Catalogue;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What goes wrong around a live run in the middle of a history: every record is accounted for. */
@Timeout(300)
class OutagesTest {

  private static final int PARTITIONS = 2;
  private static final String[] TOPICS = {
    "accounts",
    "interactions",
    "risk-alerts",
    "privacy-violations",
    "privacy-summary",
    "rejected-events",
    "late-events"
  };

  private final HistoryInKafka history = new HistoryInKafka(2);
  private final int half = history.size() / 2;
  private final StringWriter said = new StringWriter();
  @TempDir private Path data;
  private EmbeddedBroker broker;

  @Command
  static final class AnyCommand {}

  private interface Outage {
    void happen() throws Exception;
  }

  @BeforeEach
  void start() throws Exception {
    broker = EmbeddedBroker.start(data.resolve("broker"));
    broker.createTopics(PARTITIONS, TOPICS);
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void aTimestampFromTheFutureAndWhatIsNoJsonHoldNothingUpAndMoveNoTimeOn() throws Exception {
    String ledger =
        duringRun(
            () -> {
              String future = Instant.now().plus(Duration.ofHours(2)).toString();
              for (int partition = 0; partition < PARTITIONS; partition++) {
                send(partition, interactionAt(future));
                send(partition, "\u0000\u0001{{{ no record");
              }
            });
    assertEquals(2 * PARTITIONS + history.ledger().rejected(), number(ledger, "rejected"));
    assertEquals(history.ledger().late(), number(ledger, "late"));
  }

  @Test
  void whatAPartitionBringsThatIsAddedMeanwhileIsReadAndUsed() throws Exception {
    String ledger =
        duringRun(
            () -> {
              try (Admin admin = admin()) {
                admin
                    .createPartitions(Map.of("interactions", NewPartitions.increaseTo(3)))
                    .all()
                    .get();
              }
              // Once this one is read, the partition has been found.
              send(PARTITIONS, "no record");
              awaitRead(half + 1);
            });
    assertEquals(1 + history.ledger().rejected(), number(ledger, "rejected"));
    assertEquals(history.ledger().late(), number(ledger, "late"));
  }

  @Test
  void aBrokerThatIsAwayIsWaitedFor() throws Exception {
    String ledger =
        duringRun(
            () -> {
              int port = Integer.parseInt(broker.bootstrapServers().replaceAll(".*:", ""));
              broker.close();
              awaitSaid("waiting for Kafka at ");
              broker = EmbeddedBroker.start(data.resolve("broker"), port);
              awaitSaid("running again");
            });
    assertEquals(history.ledger().late(), number(ledger, "late"));
  }

  /** Runs over the whole history, with an outage in its middle; the ledger's last line. */
  private String duringRun(Outage outage) throws Exception {
    CommandLine command = new CommandLine(new AnyCommand());
    command.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
    CheckpointFolder checkpoints = CheckpointFolder.of(data.resolve("checkpoints").toString());
    try (StopSignal stop = StopSignal.listen();
        Screen screen = Screen.of(command)) {
      LiveRun run = new LiveRun(pipeline(), checkpoints, screen, stop, Duration.ofMillis(200));
      CompletableFuture<Void> running = CompletableFuture.runAsync(() -> run(run));
      try {
        history.send(broker.bootstrapServers(), 0, half);
        awaitRead(half);
        outage.happen();
        int extra = lastRead() - half;
        history.send(broker.bootstrapServers(), half, history.size());
        awaitRead(history.size() + extra);
      } finally {
        stop.raise();
        running.get();
      }
    }
    String text = said.toString();
    int stopped = text.indexOf("stopped: ");
    assertTrue(stopped >= 0, text);
    return text.substring(stopped).lines().findFirst().orElseThrow();
  }

  private LivePipeline pipeline() throws Exception {
    LoadedSettings loaded =
        SettingsLoader.load(
            null,
            Catalogue.shapes(),
            List.of(
                "kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "run.checkpoint-interval=1s"));
    Map<String, Integer> partitions = Map.of("accounts", PARTITIONS, "interactions", PARTITIONS);
    HashKey key = HashKey.orDefault(loaded.settings().input());
    return new LivePipeline(loaded, key, new Properties(), partitions);
  }

  private static void run(LiveRun run) {
    try {
      run.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitSaid(String words) throws Exception {
    Await.until("it says: " + words, () -> said.toString().contains(words));
  }

  private void awaitRead(int records) throws Exception {
    Await.until("it has read %d".formatted(records), () -> lastRead() >= records);
  }

  private int lastRead() {
    String text = said.toString();
    int at = text.lastIndexOf(" read = ");
    return at < 0 ? 0 : number(text.substring(text.lastIndexOf('\n', at) + 1, at + 5), "read");
  }

  /** A number of the ledger by the word behind it. */
  private static int number(String ledger, String word) {
    String before = ledger.substring(0, ledger.indexOf(" " + word));
    String digits = before.substring(before.lastIndexOf(' ') + 1);
    return Integer.parseInt(digits.replaceAll("[^0-9]", ""));
  }

  private static String interactionAt(String time) {
    return "{\"event_id\":\"future\",\"occurred_at\":\"%s\",\"actor_id\":\"a\",\"target_id\":\"b\",\"kind\":\"LIKE\"}"
        .formatted(time);
  }

  private void send(int partition, String value) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      var unused = producer.send(new ProducerRecord<>("interactions", partition, "key", value));
    }
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }
}
