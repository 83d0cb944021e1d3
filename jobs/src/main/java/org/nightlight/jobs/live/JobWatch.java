package org.nightlight.jobs.live;

import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.JobStatus;
import org.nightlight.jobs.kafka.BrokerWatch;
import org.nightlight.jobs.terminal.Screen;

/** Looks at a live job and says in one line, each time that this changes, what it waits for. */
public final class JobWatch {

  private final LocalJob job;
  private final BrokerWatch broker;
  private final Screen screen;
  private String told = "";

  public JobWatch(LocalJob job, BrokerWatch broker, Screen screen) {
    this.job = job;
    this.broker = broker;
    this.screen = screen;
  }

  /**
   * Looks once.
   *
   * @return whether all is well
   * @throws IllegalStateException if the job has ended and will not start again
   */
  public boolean look() throws ExecutionException, InterruptedException {
    JobStatus status = job.status();
    if (status.isTerminalState()) {
      throw new IllegalStateException("the job has ended: " + reason());
    }
    String waiting = waitingFor(status);
    if (!waiting.equals(told)) {
      screen.note(waiting.isEmpty() ? "running again" : waiting);
      told = waiting;
    }
    return waiting.isEmpty();
  }

  private String waitingFor(JobStatus status) throws ExecutionException, InterruptedException {
    String missing = broker.missing();
    if (!missing.isEmpty()) {
      return "waiting for " + missing;
    }
    return status == JobStatus.RESTARTING || status == JobStatus.FAILING
        ? "interrupted by " + reason() + "; starting again from the last checkpoint"
        : "";
  }

  private String reason() throws ExecutionException, InterruptedException {
    return job.interruption().map(FailureReason::of).orElse("an unknown failure");
  }
}
