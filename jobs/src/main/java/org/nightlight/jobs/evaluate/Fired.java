package org.nightlight.jobs.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.risk.Alert;
import org.nightlight.risk.Severity;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Signal;

/**
 * What fired in one run.
 *
 * @param signals how often, by name
 * @param alerts how many of each severity, by pattern
 */
record Fired(
    Map<String, Integer> signals,
    Map<String, Map<Severity, Integer>> alerts,
    double minorContacts) {

  /**
   * Runs a history through the reference runner, whose detection is that of the job.
   *
   * @param from what fires before this time is left out
   */
  static Fired in(Overlaid history, long from, Settings settings, Evaluation.Progress progress) {
    ReferenceRunner runner = new ReferenceRunner(settings);
    List<AccountChange> accounts = history.accounts();
    List<Interaction> interactions = history.interactions();
    int next = 0;
    for (int i = 0; i < interactions.size(); i++) {
      Interaction interaction = interactions.get(i);
      while (next < accounts.size()
          && accounts.get(next).position().isBefore(interaction.position())) {
        runner.accept(accounts.get(next++));
      }
      runner.accept(interaction);
      progress.at((i + 1.0) / interactions.size());
    }
    accounts.subList(next, accounts.size()).forEach(runner::accept);
    Map<String, Integer> signals = new TreeMap<>();
    for (Signal signal : runner.signals()) {
      if (signal.time() >= from) {
        signals.merge(signal.kind().label(), 1, Integer::sum);
      }
    }
    Map<String, Map<Severity, Integer>> alerts = new TreeMap<>();
    for (Alert alert : runner.alerts()) {
      if (alert.detectedAt() >= from) {
        alerts
            .computeIfAbsent(alert.pattern(), pattern -> new TreeMap<>())
            .merge(alert.severity(), 1, Integer::sum);
      }
    }
    return new Fired(signals, alerts, history.minorContacts());
  }

  int signals(String name) {
    return signals.getOrDefault(name, 0);
  }

  int alerts(String pattern, Severity severity) {
    return alerts.getOrDefault(pattern, Map.of()).getOrDefault(severity, 0);
  }

  int alerts(String pattern) {
    return alerts.getOrDefault(pattern, Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }
}
