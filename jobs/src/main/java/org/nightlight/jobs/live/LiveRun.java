package org.nightlight.jobs.live;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.nightlight.jobs.kafka.BrokerWatch;
import org.nightlight.jobs.terminal.Screen;
import org.nightlight.jobs.terminal.StopSignal;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.Settings;

/**
 * The live job in this process, from its start until someone stops it.
 *
 * @param tellEvery time between lines with the ledger where there is no terminal
 */
public record LiveRun(
    LivePipeline pipeline,
    CheckpointFolder checkpoints,
    Screen screen,
    StopSignal stop,
    Duration tellEvery) {

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  /** Runs until the stop signal. */
  public void run() throws Exception {
    Settings settings = pipeline.loaded().settings();
    KafkaSettings kafka = settings.kafka();
    tellStart(kafka);
    try (LocalCluster cluster = LocalCluster.start(settings.run().parallelism());
        BrokerWatch broker = new BrokerWatch(kafka, pipeline.client())) {
      LocalJob job = cluster.start(pipeline, checkpoints);
      screen.note("running; Ctrl-C stops it");
      watch(job, new JobWatch(job, broker, screen));
      end(job);
    }
  }

  private void tellStart(KafkaSettings kafka) throws Exception {
    screen.note(
        "reading %s and %s at %s",
        kafka.topics().accounts(), kafka.topics().interactions(), kafka.bootstrapServers());
    if (checkpoints.isTemporary()) {
      screen.note("run.checkpoint-dir is not set: what this run remembers ends with it");
    } else {
      screen.note(
          checkpoints.newest().map(path -> "going on from " + path).orElse("starting afresh"));
    }
  }

  private void watch(LocalJob job, JobWatch watch) throws Exception {
    long nextLine = System.nanoTime() + tellEvery.toNanos();
    while (!stop.await(LOOK_EVERY)) {
      if (!watch.look()) {
        screen.status("");
        continue;
      }
      String ledger = job.ledger().inWords();
      screen.status(ledger);
      if (!screen.isTerminal() && System.nanoTime() - nextLine >= 0) {
        screen.note(ledger);
        nextLine += tellEvery.toNanos();
      }
    }
  }

  private void end(LocalJob job) throws Exception {
    screen.status("");
    screen.note("stopping …");
    try {
      screen.note("stopped: %s", job.stop(checkpoints).inWords());
    } catch (ExecutionException | TimeoutException e) {
      job.cancel();
      screen.note("broken off: the next run goes on from the last checkpoint");
    }
  }
}
