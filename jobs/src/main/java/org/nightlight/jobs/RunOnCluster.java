package org.nightlight.jobs;

import java.util.Map;
import java.util.Properties;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.nightlight.jobs.cli.SettingsOptions;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.kafka.ClientProperties;
import org.nightlight.jobs.kafka.TopicCheck;
import org.nightlight.jobs.live.CheckpointFolder;
import org.nightlight.jobs.live.LivePipeline;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.LoadedSettings;
import picocli.CommandLine;

/**
 * The live job on a Flink cluster, as {@code flink run nightlight-job.jar --config DIR} starts it:
 * the same pipeline as {@code nightlight run}. Settings are read where it is submitted. Starting
 * from a checkpoint is up to {@code flink run --fromSavepoint}.
 */
public final class RunOnCluster {

  private RunOnCluster() {}

  public static void main(String[] args) throws Exception {
    LoadedSettings loaded = CommandLine.populateCommand(new SettingsOptions(), args).load();
    HashKey hashKey = HashKey.required(loaded.settings().input());
    KafkaSettings kafka = loaded.settings().kafka();
    Properties client = ClientProperties.of(kafka);
    Map<String, Integer> partitions = new TopicCheck(kafka, client, System.err::println).await();
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(flink(loaded));
    new LivePipeline(loaded, hashKey, client, partitions).addTo(env);
    env.execute(LivePipeline.NAME);
  }

  private static Configuration flink(LoadedSettings loaded) {
    String folder = loaded.settings().run().checkpointDir();
    return FlinkSettings.live(
        loaded.settings(), folder == null ? null : CheckpointFolder.uri(folder));
  }
}
