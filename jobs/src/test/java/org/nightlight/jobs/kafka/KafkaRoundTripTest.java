package org.nightlight.jobs.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.LongStream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.flink.util.CloseableIterator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.KafkaInput;
import org.nightlight.jobs.input.LogWatermarks;
import org.nightlight.jobs.input.RecordLines;
import org.nightlight.jobs.input.Seen;
import org.nightlight.jobs.output.KafkaOutput;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Topic;
import org.nightlight.settings.Delivery;
import org.nightlight.settings.KafkaSettings;

/** Records in, results out, each test with topics and a group of its own on one broker. */
@Timeout(120)
class KafkaRoundTripTest {

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder().setNumberSlotsPerTaskManager(2).build());

  @TempDir static Path data;
  private static EmbeddedBroker broker;
  private static KafkaTopics topics;

  @BeforeAll
  static void start() {
    broker = EmbeddedBroker.start(data);
    topics = new KafkaTopics(broker);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void recordsComeWithTheirPlacesAndResultsGoToTheirTopicsByKey() throws Exception {
    KafkaSettings kafka = settings("places", Delivery.AT_LEAST_ONCE);
    topics.send("places-accounts", 0, List.of(RecordLines.accountChange(0), "not JSON"));
    topics.send("places-interactions", 0, List.of(RecordLines.interaction(1)));
    topics.send("places-interactions", 1, Arrays.asList(null, RecordLines.interaction(2)));

    JobClient job = echo(kafka);

    assertEquals(
        List.of("interactions 0:0", "interactions 1:1"),
        topics.values("places-signals", 2).stream().sorted().toList());
    List<ConsumerRecord<String, String>> accounts = topics.read("places-risk-alerts", 1);
    assertEquals("accounts 0:0", accounts.get(0).value());
    assertEquals("a0", accounts.get(0).key());
    assertTrue(accounts.get(0).timestamp() > System.currentTimeMillis() - 120_000);
    List<ConsumerRecord<String, String>> rejected = topics.read("places-rejected-events", 2);
    assertEquals(
        List.of("accounts 0:1 NOT_JSON_OBJECT 8", "interactions 1:0 NOT_JSON_OBJECT 0"),
        rejected.stream().map(ConsumerRecord::value).sorted().toList());
    assertNull(rejected.get(0).key());
    stop(job);
  }

  @Test
  void aJobWithoutACheckpointGoesOnWhereItsGroupStopped() throws Exception {
    KafkaSettings kafka = settings("group", Delivery.AT_LEAST_ONCE);
    topics.send("group-interactions", 0, List.of(RecordLines.interaction(1)));
    JobClient first = echo(kafka);
    topics.values("group-signals", 1);
    // A waiting consumer tells its place with the next record or after ten seconds.
    topics.send("group-interactions", 0, List.of(RecordLines.interaction(2)));
    topics.awaitCommitted("group", "group-interactions", 0, 1);
    stop(first);
    topics.send("group-interactions", 0, List.of(RecordLines.interaction(3)));

    JobClient second = echo(kafka);

    List<String> places;
    do {
      places = topics.values("group-signals", 3);
    } while (!places.contains("interactions 0:2"));
    assertEquals(1, Collections.frequency(places, "interactions 0:0"));
    stop(second);
  }

  @Test
  void inTransactionsEachResultIsThereOnce() throws Exception {
    KafkaSettings kafka = settings("once", Delivery.EXACTLY_ONCE);
    int count = 1000;
    topics.send(
        "once-interactions",
        0,
        LongStream.range(0, count).mapToObj(RecordLines::interaction).toList());

    JobClient job = echo(kafka);

    assertEquals(
        LongStream.range(0, count).mapToObj(i -> "interactions 0:" + i).toList(),
        topics.values("once-signals", count));
    stop(job);
  }

  @Test
  void noRecordIsBehindTheWatermarkHoweverUnequalTheTopics() throws Exception {
    KafkaSettings kafka = settings("unequal", Delivery.AT_LEAST_ONCE);
    int seconds = 300_000;
    topics.send(
        "unequal-accounts",
        0,
        () ->
            LongStream.range(0, 1000).mapToObj(i -> RecordLines.accountChange(300 * i)).iterator());
    for (int partition : new int[] {0, 1}) {
      int each = partition == 0 ? 3 : 60;
      topics.send(
          "unequal-interactions",
          partition,
          () ->
              LongStream.range(0, seconds / each)
                  .mapToObj(i -> RecordLines.interaction(each * i))
                  .iterator());
    }

    List<String> lastOrBehind = new ArrayList<>();
    try (CloseableIterator<Seen> seen =
        records(environment(), kafka)
            .process(new Seen.Watching())
            .returns(Seen.TYPE)
            .filter(
                record ->
                    record.second() <= record.watermark()
                        || record.toString().matches("unequal-(accounts:999|.*:4999|.*:99999)"))
            .executeAndCollect()) {
      while (lastOrBehind.size() < 4) {
        lastOrBehind.add(seen.next().toString());
      }
    }

    assertEquals(
        List.of(
            "unequal-accounts:999",
            "unequal-interactions:4999",
            "unequal-interactions:4999",
            "unequal-interactions:99999"),
        lastOrBehind.stream().sorted().toList());
  }

  /** Sends on where each record was read: accounts as alerts, interactions as signals. */
  private static JobClient echo(KafkaSettings kafka) throws Exception {
    StreamExecutionEnvironment environment = environment();
    records(environment, kafka)
        .map(KafkaRoundTripTest::answer)
        .returns(OutputRecord.class)
        .sinkTo(KafkaOutput.of(kafka, new Properties()))
        .uid("results");
    return environment.executeAsync();
  }

  private static DataStream<Arrival> records(
      StreamExecutionEnvironment environment, KafkaSettings kafka) {
    return new KafkaInput(kafka, new Properties(), RecordLines.READERS)
        .records(
            environment,
            LogWatermarks.ofPartitions(Duration.ofSeconds(30), Duration.ofSeconds(60)),
            Map.of(kafka.topics().accounts(), 1, kafka.topics().interactions(), 2));
  }

  private static OutputRecord answer(Arrival arrival) {
    String place =
        "%s %d:%d"
            .formatted(
                arrival.origin().input().name().toLowerCase(Locale.ROOT),
                arrival.origin().partition(),
                arrival.origin().place());
    if (arrival.isRejected()) {
      String why = " " + arrival.rejection().reason() + " " + arrival.bytes();
      return new OutputRecord(Topic.REJECTED_EVENTS, null, 0, "", place + why);
    }
    return arrival.account() == null
        ? new OutputRecord(Topic.SIGNALS, "k", arrival.time(), "", place)
        : new OutputRecord(Topic.RISK_ALERTS, arrival.eventId(), arrival.time(), "", place);
  }

  private static StreamExecutionEnvironment environment() {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(100));
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    environment.setParallelism(1);
    return environment;
  }

  private static void stop(JobClient job) throws Exception {
    job.cancel().get();
    job.getJobExecutionResult().handle((result, cancelled) -> true).get();
  }

  private static KafkaSettings settings(String name, Delivery delivery) throws Exception {
    List<String> names =
        new ArrayList<>(
            List.of(
                "accounts",
                "interactions",
                "risk-alerts",
                "privacy-violations",
                "privacy-summary",
                "signals",
                "rejected-events",
                "late-events"));
    names.replaceAll(topic -> name + "-" + topic);
    for (String topic : names) {
      broker.createTopics(topic.endsWith("interactions") ? 2 : 1, topic);
    }
    KafkaSettings.Topics all =
        new KafkaSettings.Topics(
            names.get(0),
            names.get(1),
            names.get(2),
            names.get(3),
            names.get(4),
            names.get(5),
            names.get(6),
            names.get(7));
    return new KafkaSettings(
        broker.bootstrapServers(), name, all, null, delivery, true, Duration.ofMinutes(5));
  }
}
