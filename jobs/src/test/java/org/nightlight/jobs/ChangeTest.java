package org.nightlight.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.test.junit5.InjectMiniCluster;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.flink.util.ExceptionUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.jobs.ChangingJob.Form;
import org.nightlight.jobs.arrival.Expected;
import org.nightlight.jobs.arrival.Happened;
import org.nightlight.jobs.arrival.Sent;
import org.nightlight.jobs.kafka.EmbeddedBroker;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Topic;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.scenario.ShippedSettings;

/** What a job finds does not change when it is stopped and goes on as another one. */
@Timeout(300)
class ChangeTest {

  private static final int WIDEST = 4;

  /** It adds nothing to any score here, so that nothing else depends on it. */
  private static final String PATTERN = "public-to-private";

  private static final String WITHOUT_WEIGHT = "patterns." + PATTERN + ".weight=0";

  private static final Duration FAN_OUTS_KEPT = Duration.ofDays(8);
  private static final Pattern OCCURRED_AT = Pattern.compile("\"occurred_at\":\"([^\"]*)\"");

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setConfiguration(cluster())
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(WIDEST)
              .build());

  private static final Happened HAPPENED = Happened.inHistories(5_000, 8);
  private static final List<Sent> SENT = HAPPENED.sent();

  @TempDir static Path data;
  private static EmbeddedBroker broker;
  private static MiniCluster cluster;

  @TempDir private Path savepoints;

  private static Configuration cluster() {
    Configuration flink = new Configuration();
    FlinkSettings.fitIntoOneJvm(flink, WIDEST);
    flink.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofMillis(200));
    return flink;
  }

  @BeforeAll
  static void start(@InjectMiniCluster MiniCluster injected) {
    cluster = injected;
    broker = EmbeddedBroker.start(data);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void atAnotherParallelismWithCopiesAcrossTheRestarts() throws Exception {
    ChangingJob job = new ChangingJob(cluster, broker, "width", savepoints);

    job.run(Form.of(1, "heap"), part(0));
    job.run(Form.of(4, "heap"), withCopiesOf(part(0), part(1)));
    job.runToTheEnd(Form.of(2, "heap"), withCopiesOf(part(1), part(2)));

    Expected.of(HAPPENED, ShippedSettings.with()).assertSame(job.outputs());
    assertEquals(HAPPENED.size(), job.ledger().used());
    assertEquals(SENT.size() + 2L * COPIES, job.ledger().read());
    assertEquals(2L * COPIES, job.ledger().repeated() + job.ledger().late());
    assertTrue(job.ledger().repeated() > 0);
  }

  @Test
  void onTheOtherStateBackendAndBack() throws Exception {
    ChangingJob job = new ChangingJob(cluster, broker, "backend", savepoints);

    job.run(Form.of(2, "rocksdb"), part(0));
    job.run(Form.of(2, "heap"), part(1));
    job.runToTheEnd(Form.of(2, "rocksdb"), part(2));

    Expected.of(HAPPENED, ShippedSettings.with()).assertSame(job.outputs());
  }

  @Test
  void withOtherThresholdsWhatCameBeforeKeepsAndWhatComesAfterFollowsThem() throws Exception {
    String[] changes = {
      "signals.fan-out.minors-short=4",
      "signals.fan-out.minors-long=8",
      "signals.recontact.refused-within=10d",
      "patterns.scattergun.window=200h",
      "patterns.public-to-private.window=7d",
      "patterns.public-to-private.mode=SHADOW",
      "alerts.cooldown=48h",
      "score.half-life=7d"
    };
    ChangingJob job = new ChangingJob(cluster, broker, "settings", savepoints);

    List<OutputRecord> before = job.run(Form.of(2, "heap"), half(0));
    List<OutputRecord> after = job.runToTheEnd(Form.of(2, "heap", changes), half(1));

    Expected old = Expected.of(HAPPENED, ShippedSettings.with());
    Expected changed = Expected.of(HAPPENED, ShippedSettings.with(changes));
    for (Topic topic : old.lines().keySet()) {
      assertAmong(old.lines().get(topic), Expected.lines(before, topic));
    }
    String version = ShippedSettings.with(changes).settings().version();
    List<String> alerts = Expected.lines(after, Topic.RISK_ALERTS);
    assertFalse(alerts.isEmpty());
    alerts.forEach(alert -> assertTrue(alert.contains(version)));
    assertNotEquals(fanOutsWellBehindTheChange(old), fanOutsWellBehindTheChange(changed));
    assertIterableEquals(
        fanOutsWellBehindTheChange(changed), fanOutsWellBehindTheChange(job.outputs()));
    // What does not hang on the changes is as if there had been none, and the windows forget.
    Predicate<String> unaffected =
        line -> !isOf(line, "signal", "fan-out") && !isOf(line, "signal", "recontact");
    assertIterableEquals(
        old.lines().get(Topic.SIGNALS).stream().filter(unaffected).toList(),
        Expected.lines(job.outputs(), Topic.SIGNALS).stream().filter(unaffected).toList());
  }

  @Test
  void withAPatternLeftOutForAWhileTheOthersFindTheSame() throws Exception {
    ChangingJob job = new ChangingJob(cluster, broker, "left-out", savepoints);
    Form whole = Form.of(2, "heap", WITHOUT_WEIGHT);
    Form without = whole.with(without(PATTERN));

    job.run(whole, part(0));
    List<OutputRecord> meanwhile = job.run(without, part(1));
    List<OutputRecord> again = job.runToTheEnd(whole, part(2));

    assertOthersTheSame(job.outputs());
    assertEquals(List.of(), alertsOf(PATTERN, meanwhile));
    assertFalse(alertsOf(PATTERN, again).isEmpty());
  }

  @Test
  void withANewVersionOfAPatternTheOthersFindTheSame() throws Exception {
    ChangingJob job = new ChangingJob(cluster, broker, "version", savepoints);
    Form first = Form.of(2, "heap", WITHOUT_WEIGHT);
    List<RiskPattern> raised = new ArrayList<>(without(PATTERN));
    raised.add(new NextVersion(Catalogue.pattern(PATTERN)));

    job.run(first, half(0));
    List<OutputRecord> after = job.runToTheEnd(first.with(raised), half(1));

    assertOthersTheSame(job.outputs());
    assertFalse(alertsOf(PATTERN, after).isEmpty());
  }

  @Test
  void stateOfAPatternIsNotDroppedUnlessOneSaysSo() throws Exception {
    ChangingJob job = new ChangingJob(cluster, broker, "refused", savepoints);
    Form whole = Form.of(1, "heap");
    job.run(whole, part(0));

    Form without = new Form(1, "heap", without(PATTERN), false, List.of());
    Exception refused = assertThrows(Exception.class, () -> job.run(without, List.of()));

    assertTrue(
        ExceptionUtils.findThrowableWithMessage(refused, "allowNonRestoredState").isPresent());
  }

  private static final int COPIES = 40;

  /** A third. */
  private static List<Sent> part(int number) {
    return SENT.subList(SENT.size() * number / 3, SENT.size() * (number + 1) / 3);
  }

  private static List<Sent> half(int number) {
    return SENT.subList(SENT.size() * number / 2, SENT.size() * (number + 1) / 2);
  }

  /** What was sent last, first of all, again. */
  private static List<Sent> withCopiesOf(List<Sent> earlier, List<Sent> records) {
    List<Sent> all = new ArrayList<>(earlier.subList(earlier.size() - COPIES, earlier.size()));
    all.addAll(records);
    return all;
  }

  private static List<RiskPattern> without(String name) {
    return Catalogue.PATTERNS.stream().filter(pattern -> !pattern.name().equals(name)).toList();
  }

  private static void assertOthersTheSame(List<OutputRecord> outputs) {
    Expected unbroken = Expected.of(HAPPENED, ShippedSettings.with(WITHOUT_WEIGHT));
    for (Topic topic : unbroken.lines().keySet()) {
      assertIterableEquals(
          ofOthers(unbroken.lines().get(topic)), ofOthers(Expected.lines(outputs, topic)));
    }
  }

  /** An accumulated risk tells even of a pattern that adds nothing. */
  private static List<String> ofOthers(List<String> lines) {
    return lines.stream()
        .filter(line -> !isOf(line, "pattern", PATTERN))
        .map(line -> line.replaceFirst("\"explanation\":\"[^\"]*\"", ""))
        .toList();
  }

  private static List<String> alertsOf(String pattern, List<OutputRecord> outputs) {
    return Expected.lines(outputs, Topic.RISK_ALERTS).stream()
        .filter(line -> isOf(line, "pattern", pattern))
        .toList();
  }

  private static List<String> fanOutsWellBehindTheChange(Expected expected) {
    return fanOutsWellBehindTheChange(expected.lines().get(Topic.SIGNALS));
  }

  private static List<String> fanOutsWellBehindTheChange(Collection<OutputRecord> outputs) {
    return fanOutsWellBehindTheChange(Expected.lines(outputs, Topic.SIGNALS));
  }

  /** Once the windows, a week at most, hold nothing from before it. */
  private static List<String> fanOutsWellBehindTheChange(List<String> signals) {
    Instant behind = Instant.ofEpochMilli(half(1).get(0).position().time()).plus(FAN_OUTS_KEPT);
    return signals.stream()
        .filter(line -> isOf(line, "signal", "fan-out"))
        .filter(
            line ->
                OCCURRED_AT
                    .matcher(line)
                    .results()
                    .anyMatch(found -> Instant.parse(found.group(1)).isAfter(behind)))
        .toList();
  }

  private static boolean isOf(String line, String field, String name) {
    return line.contains('"' + field + "\":\"" + name + '"');
  }

  private static void assertAmong(List<String> all, List<String> some) {
    Set<String> rest = new HashSet<>(some);
    all.forEach(rest::remove);
    assertEquals(Set.of(), rest);
    assertTrue(some.size() * 3 > all.size(), some.size() + " of " + all.size());
  }
}
