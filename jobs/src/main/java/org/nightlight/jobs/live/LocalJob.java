package org.nightlight.jobs.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.client.program.MiniClusterClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.executiongraph.ErrorInfo;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.nightlight.jobs.intake.LedgerNumbers;

/** The live job in a cluster inside this JVM. */
public final class LocalJob {

  private static final ClassLoader CLASSES = LocalJob.class.getClassLoader();

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration TIME_PASSED_ON = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final MiniCluster cluster;
  private final MiniClusterClient client;
  private final JobID id;

  LocalJob(MiniCluster cluster, JobID id) {
    this.cluster = cluster;
    this.client = new MiniClusterClient(cluster.getConfiguration(), cluster);
    this.id = id;
  }

  public JobStatus status() throws ExecutionException, InterruptedException {
    return cluster.getJobStatus(id).get();
  }

  /** The ledger as of half a second ago or so; exact once the job has ended. */
  public LedgerNumbers ledger() throws ExecutionException, InterruptedException {
    return LedgerNumbers.of(client.getAccumulators(id, CLASSES).get());
  }

  /** Why the job was last interrupted, if it ever was. */
  public Optional<Throwable> interruption() throws ExecutionException, InterruptedException {
    ErrorInfo info = cluster.getExecutionGraph(id).get().getFailureInfo();
    return Optional.ofNullable(info).map(it -> it.getException().deserializeError(CLASSES));
  }

  /** Waits until all that was read before this call has gone all the way. */
  public void settle() throws ExecutionException, InterruptedException, TimeoutException {
    // The newest time is passed on a few times a second; a checkpoint follows it through the job.
    Thread.sleep(TIME_PASSED_ON.toMillis());
    cluster.triggerCheckpoint(id).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Ends the job as if its input had ended: all that was read is used to the last.
   *
   * @return the ledger at the end
   * @throws ExecutionException if the job fails meanwhile
   * @throws TimeoutException if that takes more than a minute, as with a broker that is away
   */
  public LedgerNumbers drain(CheckpointFolder checkpoints) throws Exception {
    return end(checkpoints, true);
  }

  /**
   * Ends the job so that it can go on another day as if it had never been away.
   *
   * @return the ledger at the end
   * @throws ExecutionException if the job fails meanwhile
   * @throws TimeoutException if that takes more than a minute, as with a broker that is away
   */
  public LedgerNumbers stop(CheckpointFolder checkpoints) throws Exception {
    return end(checkpoints, false);
  }

  private LedgerNumbers end(CheckpointFolder checkpoints, boolean drain) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isWhollyUp()) {
      if (System.nanoTime() - deadline > 0) {
        throw new TimeoutException();
      }
      Thread.sleep(PAUSE.toMillis());
    }
    // In the form that any state backend goes on from.
    cluster
        .stopWithSavepoint(id, checkpoints.uri(), drain, SavepointFormatType.CANONICAL)
        .get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    var result = cluster.requestJobResult(id).get().toJobExecutionResult(CLASSES);
    return LedgerNumbers.of(result.getAllAccumulatorResults());
  }

  /** A savepoint needs every task; some may still be starting when others already read. */
  private boolean isWhollyUp() throws ExecutionException, InterruptedException {
    for (AccessExecutionVertex task :
        cluster.getExecutionGraph(id).get().getAllExecutionVertices()) {
      if (task.getExecutionState() != ExecutionState.RUNNING) {
        return false;
      }
    }
    return true;
  }

  /** Ends the job as it is; its last checkpoint stays. */
  public void cancel() throws ExecutionException, InterruptedException {
    cluster.cancelJob(id).get();
    cluster.requestJobResult(id).get();
  }
}
