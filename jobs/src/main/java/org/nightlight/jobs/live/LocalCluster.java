package org.nightlight.jobs.live;

import java.time.Duration;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.nightlight.jobs.FlinkSettings;

/** A Flink cluster inside this JVM. */
public final class LocalCluster implements AutoCloseable {

  /** With each beat come the ledger's numbers. */
  private static final Duration HEARTBEAT = Duration.ofMillis(500);

  private final MiniCluster cluster;

  private LocalCluster(MiniCluster cluster) {
    this.cluster = cluster;
  }

  /**
   * Starts a cluster.
   *
   * @param parallelism that of the job to come
   */
  public static LocalCluster start(int parallelism) throws Exception {
    Configuration flink = new Configuration();
    flink.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, HEARTBEAT);
    FlinkSettings.fitIntoOneJvm(flink, parallelism);
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(flink)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(parallelism)
                .withRandomPorts()
                .build());
    cluster.start();
    return new LocalCluster(cluster);
  }

  /** Starts the live job, from the newest checkpoint in the folder if there is one. */
  public LocalJob start(LivePipeline pipeline, CheckpointFolder checkpoints) throws Exception {
    StreamGraph graph = pipeline.graph(checkpoints.settings(pipeline.loaded().settings()));
    JobID id = cluster.submitJob(graph.getJobGraph()).get().getJobID();
    return new LocalJob(cluster, id);
  }

  /** Ends the cluster and what still runs there. */
  @Override
  public void close() throws Exception {
    cluster.close();
  }
}
