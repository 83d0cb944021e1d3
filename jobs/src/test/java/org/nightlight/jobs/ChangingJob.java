package org.nightlight.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InputRules;
import org.nightlight.jobs.arrival.Sent;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.JsonArrivals;
import org.nightlight.jobs.input.KafkaInput;
import org.nightlight.jobs.input.LogWatermarks;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.kafka.EmbeddedBroker;
import org.nightlight.jobs.live.Await;
import org.nightlight.jobs.live.RunningJob;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsLoader;

/**
 * A live job that is stopped with a canonical savepoint and goes on from it as another one, again
 * and again: Kafka in, memory out, on the cluster of the test.
 */
final class ChangingJob {

  private static final int PARTITIONS = 4;
  private static final byte[] KEY = {1};

  private final MiniCluster cluster;
  private final EmbeddedBroker broker;
  private final String name;
  private final Path savepoints;
  private final List<OutputRecord> outputs = new ArrayList<>();
  private @Nullable String savepoint;
  private LedgerNumbers ledger = new LedgerNumbers(0, 0, 0, 0, 0);
  private long sent;

  /**
   * How the job is from one savepoint to the next.
   *
   * @param dropping whether state that there is no operator for may be dropped
   */
  record Form(
      int parallelism,
      String backend,
      List<RiskPattern> patterns,
      boolean dropping,
      List<String> settings) {

    static Form of(int parallelism, String backend, String... settings) {
      return new Form(parallelism, backend, Catalogue.PATTERNS, false, List.of(settings));
    }

    Form with(List<RiskPattern> others) {
      return new Form(parallelism, backend, others, true, settings);
    }
  }

  /**
   * @param name starts the names of its topics
   */
  ChangingJob(MiniCluster cluster, EmbeddedBroker broker, String name, Path savepoints)
      throws InterruptedException {
    this.cluster = cluster;
    this.broker = broker;
    this.name = name;
    this.savepoints = savepoints;
    broker.createTopics(PARTITIONS, name + "-accounts", name + "-interactions");
  }

  /** Goes on in a form, reads these too and is stopped with a savepoint. */
  List<OutputRecord> run(Form form, List<Sent> records) throws Exception {
    return run(form, records, false);
  }

  /** Goes on in a form, reads these too and ends as if nothing more could come. */
  List<OutputRecord> runToTheEnd(Form form, List<Sent> records) throws Exception {
    return run(form, records, true);
  }

  private List<OutputRecord> run(Form form, List<Sent> records, boolean toTheEnd) throws Exception {
    CollectedRecords sink = new CollectedRecords();
    RunningJob job = new RunningJob(cluster, start(form, sink));
    send(records);
    job.awaitRead(sent);
    if (!toTheEnd) {
      awaitSettled(sink);
    }
    savepoint = job.stop(savepoints, toTheEnd);
    ledger = job.ledger();
    List<OutputRecord> made = sink.take();
    outputs.addAll(made);
    return made;
  }

  /** Until what can come out has: event time is a little behind the reading. */
  private static void awaitSettled(CollectedRecords sink) throws Exception {
    int[] seen = new int[2];
    Await.until(
        "results have come out",
        () -> {
          int now = sink.size();
          seen[1] = now > 0 && now == seen[0] ? seen[1] + 1 : 0;
          seen[0] = now;
          return seen[1] >= 50;
        });
  }

  private JobClient start(Form form, CollectedRecords sink) throws Exception {
    LoadedSettings loaded = load(form);
    Configuration flink = FlinkSettings.bounded(loaded.settings().run().stateBackend());
    if (savepoint != null) {
      flink.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
      flink.set(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE, form.dropping());
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(flink);
    env.setParallelism(form.parallelism());
    NightlightJob.add(records(env, loaded), loaded, form.patterns(), true, sink);
    return env.executeAsync(name);
  }

  private DataStream<Arrival> records(StreamExecutionEnvironment env, LoadedSettings loaded) {
    KafkaSettings kafka = loaded.settings().kafka();
    Duration lateness = loaded.settings().time().maxOutOfOrderness();
    return new KafkaInput(
            kafka, new Properties(), JsonArrivals.with(new InputRules(false, false), KEY))
        .records(
            env,
            LogWatermarks.ofPartitions(lateness, loaded.settings().time().idleAfter()),
            Map.of(
                kafka.topics().accounts(), PARTITIONS, kafka.topics().interactions(), PARTITIONS));
  }

  private LoadedSettings load(Form form) throws Exception {
    List<String> all = new ArrayList<>(form.settings());
    all.add("kafka.bootstrap-servers=" + broker.bootstrapServers());
    all.add("kafka.group-id=" + name);
    all.add("kafka.topics.accounts=" + name + "-accounts");
    all.add("kafka.topics.interactions=" + name + "-interactions");
    all.add("run.state-backend=" + form.backend());
    return SettingsLoader.load(null, Catalogue.shapes(), all);
  }

  private void send(List<Sent> records) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      for (Sent record : records) {
        String topic = record.input() == Input.ACCOUNTS ? "-accounts" : "-interactions";
        // The same partition for every copy.
        int partition = Math.floorMod(record.position().eventId().hashCode(), PARTITIONS);
        var unused =
            producer.send(new ProducerRecord<>(name + topic, partition, null, record.json()));
      }
    }
    sent += records.size();
  }

  /** Of all runs so far. */
  List<OutputRecord> outputs() {
    return outputs;
  }

  LedgerNumbers ledger() {
    return ledger;
  }
}
