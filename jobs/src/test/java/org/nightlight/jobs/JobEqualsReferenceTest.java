package org.nightlight.jobs;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.history.RandomHistory;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Render;
import org.nightlight.jobs.output.Topic;
import org.nightlight.output.AlertJson;
import org.nightlight.output.ViolationJson;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.privacy.Violation;
import org.nightlight.privacy.defaultregression.RegressionAlarm;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.risk.Alert;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsLoader;
import org.nightlight.settings.StateBackend;
import org.nightlight.signals.Signal;

/**
 * The job finds in every random history what the reference finds, to the letter: each alert, signal
 * and violation, no more and no fewer. The reference runs over each history by itself; the job runs
 * over many at once, mixed by time in the same two logs. That is sound, since ids begin with the
 * history's seed and no result depends on accounts of which nothing leads to each other; and it is
 * harder, since histories share operators, key groups and watermarks.
 *
 * <p>Every one of the 1,200 histories is compared on the heap, at parallelism 1 and at 4. On
 * RocksDB, which is many times slower here, 300 of them are at parallelism 1 and 300 others at 4.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JobEqualsReferenceTest {

  private static final int HISTORIES = 1_200;
  private static final int OFTEN = 100;

  private final List<Told> told = new ArrayList<>();
  private LoadedSettings loaded;

  /** A history, and what the reference makes of it. */
  private record Told(
      RandomHistory history,
      List<Alert> alerts,
      List<Signal> signals,
      List<Violation> violations) {}

  @BeforeAll
  void runTheReferenceOverEachHistoryByItself() throws Exception {
    Path config = Path.of(System.getProperty("nightlight.root"), "config");
    loaded = SettingsLoader.load(config, Catalogue.shapes(), List.of());
    for (int seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = RandomHistory.of(seed);
      ReferenceRunner reference = new ReferenceRunner(loaded.settings());
      reference.runAll(history.accounts(), history.interactions());
      told.add(new Told(history, reference.alerts(), reference.signals(), reference.violations()));
    }
  }

  @ParameterizedTest(name = "histories {2} to {3}, parallelism {0}, {1}")
  @CsvSource({"1, ROCKSDB, 0, 300", "4, ROCKSDB, 300, 600", "1, HEAP, 0, 1200", "4, HEAP, 0, 1200"})
  void theJobGivesTheSameResults(int parallelism, StateBackend backend, int from, int before)
      throws Exception {
    List<Told> some = told.subList(from, before);
    List<AccountChange> accounts =
        some.stream()
            .flatMap(it -> it.history().accounts().stream())
            .sorted(Comparator.comparing(AccountChange::position))
            .toList();
    List<Interaction> interactions =
        some.stream()
            .flatMap(it -> it.history().interactions().stream())
            .sorted(Comparator.comparing(Interaction::position))
            .toList();
    List<OutputRecord> outputs =
        JobRun.outputs(JobRun.arrivals(accounts, interactions), loaded, parallelism, backend);
    assertIterableEquals(alerts(some), JobRun.lines(outputs, Topic.RISK_ALERTS));
    assertIterableEquals(signals(some), JobRun.lines(outputs, Topic.SIGNALS));
    ReferenceRunner whole = new ReferenceRunner(loaded.settings());
    whole.runAll(accounts, interactions);
    assertIterableEquals(
        violations(some, whole.alarms()), JobRun.lines(outputs, Topic.PRIVACY_VIOLATIONS));
    assertIterableEquals(
        sorted(whole.summaries().stream().map(Render::summary).toList()),
        JobRun.lines(outputs, Topic.PRIVACY_SUMMARY));
  }

  @Test
  void everyPatternIsOftenAmongTheAlerts() {
    for (RiskPattern pattern : Catalogue.PATTERNS) {
      long found =
          told.stream()
              .flatMap(it -> it.alerts().stream())
              .filter(alert -> alert.pattern().equals(pattern.name()))
              .count();
      assertTrue(found >= OFTEN, pattern.name() + " was found " + found + " times only");
    }
  }

  private List<String> alerts(List<Told> some) {
    AlertJson json = new AlertJson(loaded.settings(), loaded.values());
    return sorted(
        some.stream()
            .flatMap(it -> it.alerts().stream())
            .map(alert -> Render.alert(alert, json))
            .toList());
  }

  /** Of each history by itself; whether they are many at once depends on all of them. */
  private List<String> violations(List<Told> some, List<RegressionAlarm> alarms) {
    ViolationJson json = new ViolationJson(loaded.settings());
    List<OutputRecord> rendered = new ArrayList<>();
    some.forEach(it -> it.violations().forEach(one -> rendered.add(Render.violation(one, json))));
    alarms.forEach(alarm -> rendered.add(Render.regression(alarm, json)));
    return sorted(rendered);
  }

  private static List<String> signals(List<Told> some) {
    List<OutputRecord> rendered = new ArrayList<>();
    some.forEach(it -> it.signals().forEach(signal -> Render.signal(signal, rendered::add)));
    return sorted(rendered);
  }

  private static List<String> sorted(List<OutputRecord> records) {
    return records.stream()
        .sorted(Comparator.comparing(OutputRecord::sortKey).thenComparing(OutputRecord::json))
        .map(OutputRecord::json)
        .toList();
  }
}
