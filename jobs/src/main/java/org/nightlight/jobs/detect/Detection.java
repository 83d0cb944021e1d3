package org.nightlight.jobs.detect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.nightlight.event.InputRules;
import org.nightlight.jobs.FlinkSettings;
import org.nightlight.jobs.NightlightJob;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.ArrivalReader;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.input.JsonArrivals;
import org.nightlight.jobs.input.LogFiles;
import org.nightlight.jobs.input.LogWatermarks;
import org.nightlight.jobs.input.UnreadableFile;
import org.nightlight.jobs.output.FileOutput;
import org.nightlight.jobs.output.Topic;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.settings.SettingsException;
import org.nightlight.settings.UnknownFields;

/** Runs both jobs over files (contract §4, {@code detect}). */
public final class Detection {

  private static final Duration WATERMARK_INTERVAL = Duration.ofMillis(50);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

  private final LoadedSettings loaded;
  private final LogFiles files;

  private Detection(LoadedSettings loaded, LogFiles files) {
    this.loaded = loaded;
    this.files = files;
  }

  /**
   * Prepares a run.
   *
   * @throws UnreadableFile if any file is missing or may not be read
   */
  public static Detection of(LoadedSettings loaded, List<Path> accounts, List<Path> interactions)
      throws UnreadableFile, SettingsException, IOException {
    return new Detection(loaded, LogFiles.of(accounts, interactions, readers(loaded.settings())));
  }

  private static ArrivalReader.Factory readers(Settings settings)
      throws IOException, SettingsException {
    HashKey key = HashKey.orDefault(settings.input());
    boolean reject = settings.input().unknownFields() == UnknownFields.REJECT;
    return JsonArrivals.with(new InputRules(reject, false), key.bytes());
  }

  /** Where a run tells how far it is. */
  @FunctionalInterface
  public interface Progress {
    /** The share of the input's bytes that is read, 0 to 1. */
    void at(double share);
  }

  /** Runs to the end and writes all files of contract §4 into a directory, made if need be. */
  public Summary run(Path out, Progress progress) throws Exception {
    Files.createDirectories(out);
    try (FileOutput output = FileOutput.into(out)) {
      Measured measured = new Measured(loaded.settings().run().stateBackend());
      JobExecutionResult result = execute(output, measured, progress);
      Map<Topic, Long> lines = output.finish();
      Summary summary =
          Summary.of(
              result.getAllAccumulatorResults(),
              lines,
              ResultCounts.alertsPerPattern(out),
              ResultCounts.violationsPerCheck(out),
              measured,
              loaded.settings().version());
      Files.writeString(out.resolve("summary.json"), summary.json());
      return summary;
    }
  }

  private JobExecutionResult execute(FileOutput output, Measured measured, Progress progress)
      throws Exception {
    Settings settings = loaded.settings();
    Configuration flink = FlinkSettings.bounded(settings.run().stateBackend());
    flink.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, POLL_INTERVAL);
    FlinkSettings.fitIntoOneJvm(flink, settings.run().parallelism());
    StateSize.addTo(flink);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(settings.run().parallelism(), flink);
    env.getConfig().setAutoWatermarkInterval(WATERMARK_INTERVAL.toMillis());
    DataStream<Arrival> records =
        env.fromSource(files, LogWatermarks.ofFiles(settings.time().maxOutOfOrderness()), "files")
            .uid("files")
            .setParallelism(1);
    NightlightJob.add(records, loaded, true, output);
    measured.start();
    JobClient client = env.executeAsync("nightlight detect");
    JobExecutionResult result = await(client, measured, progress);
    measured.end(result.getAllAccumulatorResults());
    return result;
  }

  private static JobExecutionResult await(JobClient client, Measured measured, Progress progress)
      throws Exception {
    var end = client.getJobExecutionResult();
    while (true) {
      try {
        JobExecutionResult result = end.get(POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        progress.at(1);
        return result;
      } catch (TimeoutException stillRunning) {
        measured.at(accumulators(client), progress);
      }
    }
  }

  private static Map<String, Object> accumulators(JobClient client) throws InterruptedException {
    try {
      return client.getAccumulators().get(1, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | IllegalStateException nowGone) {
      return Map.of();
    }
  }
}
