package org.nightlight.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
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
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.risk.Alert;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsLoader;
import org.nightlight.settings.StateBackend;
import org.nightlight.signals.Signal;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JobEqualsReferenceTest {

  private static final int HISTORIES = 240;

  private final List<AccountChange> accounts = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();
  private LoadedSettings loaded;

  @BeforeAll
  void runTheReferenceOverEachHistoryByItself() throws Exception {
    Path config = Path.of(System.getProperty("nightlight.root"), "config");
    loaded = SettingsLoader.load(config, Catalogue.shapes(), List.of());
    for (int seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = RandomHistory.of(seed);
      accounts.addAll(history.accounts());
      interactions.addAll(history.interactions());
      ReferenceRunner reference = new ReferenceRunner(loaded.settings());
      reference.runAll(history.accounts(), history.interactions());
      alerts.addAll(reference.alerts());
      signals.addAll(reference.signals());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, ROCKSDB", "4, ROCKSDB", "1, HEAP", "4, HEAP"})
  void theJobGivesTheSameAlertsAndSignals(int parallelism, StateBackend backend) throws Exception {
    List<OutputRecord> outputs =
        JobRun.outputs(JobRun.arrivals(accounts, interactions), loaded, parallelism, backend);
    assertEquals(text(expectedAlerts()), text(JobRun.lines(outputs, Topic.RISK_ALERTS)));
    assertEquals(text(expectedSignals()), text(JobRun.lines(outputs, Topic.SIGNALS)));
  }

  @ParameterizedTest
  @CsvSource("20")
  void everyPatternIsAmongTheAlerts(int atLeast) {
    for (RiskPattern pattern : Catalogue.PATTERNS) {
      long found = alerts.stream().filter(a -> a.pattern().equals(pattern.name())).count();
      assertTrue(found >= atLeast, pattern.name() + " was found " + found + " times only");
    }
  }

  private List<String> expectedAlerts() {
    AlertJson json = new AlertJson(loaded.settings(), loaded.values());
    return sorted(alerts.stream().map(alert -> Render.alert(alert, json)).toList());
  }

  private List<String> expectedSignals() {
    List<OutputRecord> rendered = new ArrayList<>();
    signals.forEach(signal -> Render.signal(signal, rendered::add));
    return sorted(rendered);
  }

  private static List<String> sorted(List<OutputRecord> records) {
    return records.stream()
        .sorted(Comparator.comparing(OutputRecord::sortKey).thenComparing(OutputRecord::json))
        .map(OutputRecord::json)
        .toList();
  }

  private static String text(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n"));
  }
}
