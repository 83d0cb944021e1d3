package org.nightlight.jobs.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.flink.util.FileUtils;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.kafka.BrokerWatch;
import org.nightlight.jobs.kafka.EmbeddedBroker;
import org.nightlight.jobs.live.CheckpointFolder;
import org.nightlight.jobs.live.JobWatch;
import org.nightlight.jobs.live.LivePipeline;
import org.nightlight.jobs.live.LocalCluster;
import org.nightlight.jobs.live.LocalJob;
import org.nightlight.jobs.output.KafkaOutput;
import org.nightlight.jobs.terminal.Screen;
import org.nightlight.jobs.terminal.StopSignal;
import org.nightlight.jobs.town.Town;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsException;

/**
 * Broker, cluster and job inside this JVM; a town goes in, alerts come out on the screen.
 *
 * @param folder where what is in the topics is written to in the end
 * @param keepRunning whether broker and job stay up after the town for events of one's own
 */
public record Demo(
    Screen screen,
    StopSignal stop,
    SettingsAt settings,
    Supplier<Town> town,
    Path folder,
    boolean keepRunning) {

  static final int PARTITIONS = 3;

  /** The settings of a run against a broker. */
  @FunctionalInterface
  public interface SettingsAt {
    LoadedSettings at(String bootstrapServers) throws SettingsException;
  }

  /** Runs to the end, or until the stop signal. */
  public void run() throws Exception {
    Instant started = Instant.now();
    Path work = Files.createTempDirectory("nightlight-demo");
    try {
      runIn(work, started);
    } finally {
      FileUtils.deleteDirectory(work.toFile());
    }
  }

  private void runIn(Path work, Instant started) throws Exception {
    screen.note("starting a Kafka broker and a Flink cluster in this process …");
    CompletableFuture<Town> people = CompletableFuture.supplyAsync(town);
    try (EmbeddedBroker broker = EmbeddedBroker.start(work.resolve("broker"))) {
      LoadedSettings loaded = settings.at(broker.bootstrapServers());
      KafkaSettings kafka = loaded.settings().kafka();
      List<String> topics = topics(kafka);
      broker.createTopics(PARTITIONS, topics.toArray(String[]::new));
      LivePipeline pipeline =
          new LivePipeline(
              loaded,
              HashKey.orDefault(loaded.settings().input()),
              new Properties(),
              topics.stream().collect(Collectors.toMap(topic -> topic, topic -> PARTITIONS)));
      String checkpoints = work.resolve("checkpoints").toString();
      runJob(pipeline, CheckpointFolder.of(checkpoints), people, started);
    }
  }

  private void runJob(
      LivePipeline pipeline,
      CheckpointFolder checkpoints,
      CompletableFuture<Town> people,
      Instant started)
      throws Exception {
    KafkaSettings kafka = pipeline.loaded().settings().kafka();
    int parallelism = pipeline.loaded().settings().run().parallelism();
    try (LocalCluster cluster = LocalCluster.start(parallelism);
        BrokerWatch broker = new BrokerWatch(kafka, pipeline.client());
        TopicConsumer alerts =
            new TopicConsumer(kafka.bootstrapServers(), kafka.topics().riskAlerts());
        PrivacySeen privacy = new PrivacySeen(kafka)) {
      LocalJob job = cluster.start(pipeline, checkpoints);
      JobWatch watch = new JobWatch(job, broker, screen);
      new DemoRun(this, kafka, job, watch, checkpoints, alerts, privacy, started).run(people.get());
    }
  }

  private static List<String> topics(KafkaSettings kafka) {
    List<String> topics = new ArrayList<>(KafkaOutput.names(kafka.topics()).values());
    topics.add(kafka.topics().accounts());
    topics.add(kafka.topics().interactions());
    return topics;
  }
}
