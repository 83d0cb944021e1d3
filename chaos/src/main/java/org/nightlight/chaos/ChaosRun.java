package org.nightlight.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.kafka.TopicCheck;
import org.nightlight.jobs.live.LivePipeline;
import org.nightlight.jobs.output.KafkaOutput;
import org.nightlight.jobs.output.Topic;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.LoadedSettings;

/** One run: load in, processes killed, and in the end what came out against what should have. */
final class ChaosRun implements AutoCloseable {

  private static final Duration SENDING = Duration.ofMinutes(10);
  private static final Duration READING = Duration.ofMinutes(15);
  private static final Duration CHECKPOINT_COMES = Duration.ofSeconds(5);

  /** A watermark follows its records after a fifth of a second. */
  private static final Duration TIME_PASSED_ON = Duration.ofSeconds(1);

  private final Plan plan;
  private final Consumer<String> notes;
  private final LoadedSettings loaded;
  private final Events events;
  private final Shipments shipments;
  private final TestCluster cluster;
  private final JobUnderTest job;
  private final TopicCheck topics;
  private final Map<Topic, Set<String>> expected;

  /** Works out what is sent and what is expected; starts nothing. */
  ChaosRun(Plan plan, Path folder, Consumer<String> notes) throws Exception {
    this.plan = plan;
    this.notes = notes;
    ClusterFiles files = ClusterFiles.in(folder);
    int brokerPort = Ports.free();
    loaded = plan.settings(brokerPort, files.checkpoints());
    KafkaSettings kafka = loaded.settings().kafka();
    events = Events.of(plan.seed(), plan.histories(), plan.townDays(), Plan.PARTITIONS);
    shipments = Shipments.of(events, kafka.topics(), Plan.PARTITIONS, plan.seed());
    expected = Expected.of(events, loaded);
    List<String> names = new ArrayList<>(KafkaOutput.names(kafka.topics()).values());
    names.add(kafka.topics().accounts());
    names.add(kafka.topics().interactions());
    Map<String, Integer> partitions = new HashMap<>();
    names.forEach(name -> partitions.put(name, Plan.PARTITIONS));
    cluster = new TestCluster(files, brokerPort, Plan.TASK_MANAGERS, Plan.PARTITIONS, names);
    HashKey hashKey = HashKey.orDefault(loaded.settings().input());
    job = new JobUnderTest(files, new LivePipeline(loaded, hashKey, new Properties(), partitions));
    topics = new TopicCheck(kafka, new Properties(), line -> {});
  }

  Outcome run() throws Exception {
    long started = System.nanoTime();
    cluster.start();
    topics.await();
    job.submit();
    Await.until("the job runs", READING, job::isRunning);
    notes.accept("the job runs; %,d records go in".formatted(shipments.size()));
    List<PlannedKill> schedule = plan.schedule();
    List<Killed> kills = new ArrayList<>();
    try (Load load =
        new Load(
            loaded.settings().kafka().bootstrapServers(),
            shipments.records(),
            schedule.size() + 1,
            plan.gap())) {
      long loadStarted = System.currentTimeMillis();
      for (PlannedKill kill : schedule) {
        load.release();
        Killed killed = kill(kill, loadStarted);
        kills.add(killed);
        notes.accept(ReportText.line(kills.size(), schedule.size(), killed));
      }
      load.release();
      load.await(SENDING);
    }
    LedgerNumbers ledger = settled();
    return new Outcome(
        plan,
        kills,
        Comparison.of(expected, Found.in(loaded.settings().kafka())),
        expectedLedger(),
        ledger,
        Duration.ofNanos(System.nanoTime() - started));
  }

  private Killed kill(PlannedKill kill, long loadStarted) throws Exception {
    Thread.sleep((long) (plan.gap().toMillis() * kill.moment()));
    boolean atCheckpoint =
        kill.atCheckpoint() && Await.within(CHECKPOINT_COMES, job::isCheckpointing);
    long killedAt = System.currentTimeMillis();
    cluster.killAndReplace(kill);
    if (kill.kind() == ProcessKind.JOB_MANAGER) {
      job.submit();
    }
    Recovery recovery = kill.recovers() ? recovery(kill.kind(), killedAt) : null;
    return new Killed(kill.kind(), atCheckpoint, (killedAt - loadStarted) / 1000.0, recovery);
  }

  private Recovery recovery(ProcessKind kind, long killedAt) throws Exception {
    RecoveryWatch watch = new RecoveryWatch(cluster, job, notes, killedAt);
    if (kind != ProcessKind.BROKER) {
      return watch.awaitCheckpoint(killedAt);
    }
    // Until it is back, a checkpoint without any result to write can still be complete.
    topics.await();
    return watch.awaitCheckpoint(System.currentTimeMillis());
  }

  /** Waits until all that was read has gone all the way. */
  private LedgerNumbers settled() throws Exception {
    LedgerNumbers wanted = expectedLedger();
    Await.within(READING, () -> job.hasRead(wanted.read()));
    Thread.sleep(TIME_PASSED_ON.toMillis());
    // What the first of them has gone through is committed before the second begins.
    for (int i = 0; i < 2; i++) {
      long now = System.currentTimeMillis();
      new RecoveryWatch(cluster, job, notes, now).awaitCheckpoint(now);
    }
    return job.ledger();
  }

  private LedgerNumbers expectedLedger() {
    int used = events.accounts().size() + events.interactions().size();
    return new LedgerNumbers(shipments.size(), used, shipments.copies(), 0, 0);
  }

  @Override
  public void close() {
    cluster.close();
  }
}
