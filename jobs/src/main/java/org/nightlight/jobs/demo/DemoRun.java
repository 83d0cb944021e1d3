package org.nightlight.jobs.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.live.CheckpointFolder;
import org.nightlight.jobs.live.JobWatch;
import org.nightlight.jobs.live.LocalJob;
import org.nightlight.jobs.terminal.Progress;
import org.nightlight.jobs.terminal.Screen;
import org.nightlight.jobs.town.Town;
import org.nightlight.settings.KafkaSettings;

/** What happens in a demo once everything is up: feed, show, sum up. */
final class DemoRun {

  private static final Duration POLL = Duration.ofMillis(200);

  private final Demo demo;
  private final Screen screen;
  private final KafkaSettings kafka;
  private final LocalJob job;
  private final JobWatch watch;
  private final CheckpointFolder checkpoints;
  private final TopicConsumer alerts;
  private final PrivacySeen privacy;
  private final Layout layout;
  private final AlertText text;
  private final PrivacyText privacyText;
  private final AlertsSeen seen = new AlertsSeen();
  private final Instant started;

  DemoRun(
      Demo demo,
      KafkaSettings kafka,
      LocalJob job,
      JobWatch watch,
      CheckpointFolder checkpoints,
      TopicConsumer alerts,
      PrivacySeen privacy,
      Instant started) {
    this.demo = demo;
    this.screen = demo.screen();
    this.kafka = kafka;
    this.job = job;
    this.watch = watch;
    this.checkpoints = checkpoints;
    this.alerts = alerts;
    this.privacy = privacy;
    this.started = started;
    this.layout = new Layout(screen.ansi(), screen.width());
    this.text = new AlertText(layout);
    this.privacyText = new PrivacyText(layout);
  }

  void run(Town town) throws Exception {
    long events = (long) town.accounts().size() + town.interactions().size();
    screen.note(
        "a town of %,d accounts and three weeks of its life go in: %,d events; alerts as they come",
        town.personas().size(), events);
    if (!feed(town, events)) {
      screen.note("stopped");
      return;
    }
    if (demo.keepRunning()) {
      sumUp(town, settled());
      keepRunning();
    } else {
      screen.status("all events are read; ending the job …");
      LedgerNumbers ledger = job.drain(checkpoints);
      show(alerts.rest());
      sumUp(town, ledger);
      screen.result(String.join("\n", DemoNext.after(demo.folder())));
    }
  }

  /** Sends the town and shows alerts until all of it is read; false if stopped before. */
  private boolean feed(Town town, long events) throws Exception {
    CompletableFuture<Long> sent = TownFeed.start(town, kafka);
    try (Progress progress = new Progress(screen, "events", events)) {
      while (!demo.stop().isRaised()) {
        show(alerts.poll(POLL));
        if (watch.look()) {
          long read = job.ledger().read();
          progress.at(read);
          if (sent.isDone() && read >= sent.get()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Waits until every alert of the town has come. */
  private LedgerNumbers settled() throws Exception {
    job.settle();
    show(alerts.rest());
    LedgerNumbers ledger = job.ledger();
    while (!ledger.balances()) {
      show(alerts.poll(POLL));
      ledger = job.ledger();
    }
    return ledger;
  }

  private void show(List<ConsumerRecord<String, String>> records) throws JsonProcessingException {
    for (ConsumerRecord<String, String> record : records) {
      ReadAlert alert = ReadAlert.of(record.value());
      if (seen.add(alert, Instant.now())) {
        screen.result("\n" + text.of(alert));
      }
    }
  }

  private void sumUp(Town town, LedgerNumbers ledger) throws Exception {
    privacy.read();
    List<ReadViolation> violations = privacy.violations();
    screen.result("\n" + privacyText.of(violations, privacy.hours(), kafka.topics()));
    DemoSummary summary =
        new DemoSummary(
            started,
            Instant.now(),
            ledger,
            seen,
            Findings.of(town, seen),
            LapsesFound.of(town.lapses(), violations),
            demo.folder(),
            TopicFiles.write(kafka, demo.folder()));
    screen.result("\n" + summary.text(layout));
  }

  private void keepRunning() throws Exception {
    Path yours = demo.folder().resolve("yours");
    OwnEvents.write(yours, Instant.now());
    screen.result(String.join("\n", DemoNext.whileRunning(kafka, yours)));
    while (!demo.stop().isRaised()) {
      show(alerts.poll(POLL));
      for (ReadViolation violation : privacy.read()) {
        screen.result(privacyText.line(violation));
      }
      if (watch.look()) {
        screen.status(job.ledger().inWords());
      }
    }
    screen.close();
    screen.note("stopping …");
  }
}
