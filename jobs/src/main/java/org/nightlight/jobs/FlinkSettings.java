package org.nightlight.jobs;

import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.jspecify.annotations.Nullable;
import org.nightlight.settings.Settings;
import org.nightlight.settings.StateBackend;

/** What the jobs ask of Flink, whatever they run on. */
public final class FlinkSettings {

  private static final long NETWORK_MB = 96;
  private static final long ROCKSDB_MB = 64;

  private FlinkSettings() {}

  /** For every run: no Kryo, immutable records passed on as they are, one fixed maximum. */
  public static Configuration forAll(StateBackend stateBackend) {
    Configuration flink = new Configuration();
    flink.set(PipelineOptions.GENERIC_TYPES, false);
    flink.set(PipelineOptions.OBJECT_REUSE, true);
    flink.set(PipelineOptions.MAX_PARALLELISM, NightlightJob.MAX_PARALLELISM);
    flink.set(
        StateBackendOptions.STATE_BACKEND,
        stateBackend == StateBackend.ROCKSDB ? "rocksdb" : "hashmap");
    return flink;
  }

  /**
   * For a cluster inside this JVM: memory for the exchanges between the job's many operators and
   * for their state, which would otherwise be the same however many of each there are.
   *
   * @param parallelism of the job
   */
  public static void fitIntoOneJvm(Configuration flink, int parallelism) {
    int slots = Math.max(2, parallelism);
    MemorySize network = MemorySize.ofMebiBytes(NETWORK_MB * slots);
    flink.set(TaskManagerOptions.NETWORK_MEMORY_MIN, network);
    flink.set(TaskManagerOptions.NETWORK_MEMORY_MAX, network);
    flink.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(ROCKSDB_MB * slots));
  }

  /** For bounded input: it runs once from its start; a failure ends it. */
  public static Configuration bounded(StateBackend stateBackend) {
    Configuration flink = forAll(stateBackend);
    flink.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    return flink;
  }

  /**
   * For live input: incremental checkpoints that outlive the job, and restarts for as long as it
   * takes.
   *
   * @param checkpointDir a URI; null: what the cluster itself is set to
   */
  public static Configuration live(Settings settings, @Nullable String checkpointDir) {
    Configuration flink = forAll(settings.run().stateBackend());
    flink.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, settings.run().checkpointInterval());
    flink.set(CheckpointingOptions.CHECKPOINTING_TIMEOUT, settings.run().checkpointTimeout());
    // One that is given up costs nothing but a little more to be read again after a crash.
    flink.set(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER, Integer.MAX_VALUE);
    flink.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
    if (checkpointDir != null) {
      flink.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpointDir);
    }
    flink.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    // Whatever the delivery: state must never see an event twice.
    flink.set(CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.EXACTLY_ONCE);
    flink.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
    flink.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_MAX_BACKOFF,
        Duration.ofSeconds(30));
    return flink;
  }
}
