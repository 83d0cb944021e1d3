package org.nightlight.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Waits until the job is back, and takes the time. */
final class RecoveryWatch {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final TestCluster cluster;
  private final JobUnderTest job;
  private final Consumer<String> notes;
  private final long killedAt;
  private boolean stopped;
  private long running;

  /**
   * Begins to watch.
   *
   * @param killedAt wall-clock milliseconds
   */
  RecoveryWatch(TestCluster cluster, JobUnderTest job, Consumer<String> notes, long killedAt) {
    this.cluster = cluster;
    this.job = job;
    this.notes = notes;
    this.killedAt = killedAt;
  }

  /**
   * Waits for a checkpoint that was triggered later than {@code since}.
   *
   * @param since wall-clock milliseconds
   */
  Recovery awaitCheckpoint(long since) throws Exception {
    Await.until("a checkpoint is complete again", PATIENCE, () -> look() && isDone(since));
    return new Recovery(running, System.currentTimeMillis() - killedAt);
  }

  private boolean isDone(long since) throws InterruptedException {
    return job.newestCheckpoint() > since;
  }

  /** Returns whether every task runs. */
  private boolean look() throws IOException, InterruptedException {
    cluster.revive().forEach(it -> notes.accept(it + " had ended by itself; started again"));
    boolean runs = job.isRunning();
    if (!runs) {
      stopped = true;
      running = 0;
    } else if (stopped && running == 0) {
      running = System.currentTimeMillis() - killedAt;
    }
    return runs;
  }
}
