package org.nightlight.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.live.CheckpointFolder;
import org.nightlight.jobs.live.LivePipeline;

/** The live job on the cluster. A new JobManager knows nothing of it: it is submitted again. */
final class JobUnderTest {

  private static final String HOST = "127.0.0.1";
  private static final Duration START = Duration.ofMinutes(2);

  /** Fifty failures in a quarter of an hour are wanted here, and no reason to wait ever longer. */
  private static final Duration RESTART_AFTER_AT_MOST = Duration.ofSeconds(1);

  private final ClusterFiles files;
  private final FlinkRest rest;
  private final LivePipeline pipeline;
  private String path = "";

  JobUnderTest(ClusterFiles files, LivePipeline pipeline) {
    this.files = files;
    this.rest = new FlinkRest(files.restPort());
    this.pipeline = pipeline;
  }

  /** Submits the job, from the newest checkpoint that an earlier one has left, if there is one. */
  void submit() throws Exception {
    int parallelism = pipeline.loaded().settings().run().parallelism();
    Await.until("the cluster has its slots", START, () -> rest.hasSlots(parallelism));
    Configuration flink =
        CheckpointFolder.of(files.checkpoints().toString()).settings(pipeline.loaded().settings());
    flink.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_MAX_BACKOFF,
        RESTART_AFTER_AT_MOST);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createRemoteEnvironment(HOST, files.restPort(), flink);
    pipeline.addTo(env);
    path = "/jobs/" + env.executeAsync(LivePipeline.NAME).getJobID();
  }

  /** Whether each of its tasks runs, as far as the JobManager knows. */
  boolean isRunning() throws InterruptedException {
    try {
      JsonNode job = rest.get(path);
      for (JsonNode vertex : job.path("vertices")) {
        if (vertex.path("tasks").path("RUNNING").asInt() != vertex.path("parallelism").asInt()) {
          return false;
        }
      }
      return job.path("state").asText().equals("RUNNING");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * When the newest completed checkpoint was triggered, wall-clock milliseconds; 0: there is none.
   */
  long newestCheckpoint() throws InterruptedException {
    return checkpoints().path("latest").path("completed").path("trigger_timestamp").asLong();
  }

  boolean isCheckpointing() throws InterruptedException {
    return checkpoints().path("counts").path("in_progress").asInt() > 0;
  }

  private JsonNode checkpoints() throws InterruptedException {
    try {
      return rest.get(path + "/checkpoints");
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  /** Whether it has read so many records, as far as the JobManager knows. */
  boolean hasRead(long records) throws InterruptedException {
    try {
      return ledger().read() >= records;
    } catch (IOException e) {
      return false;
    }
  }

  LedgerNumbers ledger() throws IOException, InterruptedException {
    Map<String, Object> numbers = new HashMap<>();
    for (JsonNode it : rest.get(path + "/accumulators").path("user-task-accumulators")) {
      numbers.put(it.path("name").asText(), it.path("value").asLong());
    }
    return LedgerNumbers.of(numbers);
  }
}
