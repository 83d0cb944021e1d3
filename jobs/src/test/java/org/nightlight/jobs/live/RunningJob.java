package org.nightlight.jobs.live;

import java.nio.file.Path;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.CommonTestUtils;
import org.nightlight.jobs.intake.LedgerNumbers;

/** A live job on the cluster of a test, and how it ends. */
public record RunningJob(MiniCluster cluster, JobClient client) {

  /** Waits until it has read so many records since its first start, and fails if it fails. */
  public void awaitRead(long records) throws Exception {
    Await.until("all is read", () -> hasEnded() || read() == records);
    if (hasEnded()) {
      client.getJobExecutionResult().get();
    }
  }

  private boolean hasEnded() throws Exception {
    return client.getJobStatus().get().isTerminalState();
  }

  private long read() throws Exception {
    return LedgerNumbers.of(client.getAccumulators().get()).read();
  }

  /**
   * Stops it with a canonical savepoint.
   *
   * @param toTheEnd whether all that was read is used to the last, as if nothing more could come
   * @return where the savepoint is
   */
  public String stop(Path savepoints, boolean toTheEnd) throws Exception {
    CommonTestUtils.waitForAllTaskRunning(cluster, client.getJobID(), false);
    String savepoint =
        client
            .stopWithSavepoint(toTheEnd, savepoints.toString(), SavepointFormatType.CANONICAL)
            .get();
    client.getJobExecutionResult().get();
    return savepoint;
  }

  /** Its ledger, once it has ended. */
  public LedgerNumbers ledger() throws Exception {
    JobExecutionResult result = client.getJobExecutionResult().get();
    return LedgerNumbers.of(result.getAllAccumulatorResults());
  }
}
