package org.nightlight.reference;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Step;
import org.nightlight.settings.PatternSettings;
import org.nightlight.signals.Signal;

/**
 * Finds every match of a pattern by plain search: whenever a signal can be the last step, it tries
 * all earlier signals for the steps before.
 */
final class ChainSearch {

  private final RiskPattern pattern;
  private final List<Step> steps;
  private final long window;
  private final Map<String, List<Signal>> past = new HashMap<>();

  ChainSearch(RiskPattern pattern, PatternSettings settings) {
    this.pattern = pattern;
    this.steps = pattern.steps(settings);
    Duration span = settings.window();
    this.window = span == null ? Long.MAX_VALUE : span.toMillis();
  }

  /** The matches that a signal completes; signals come in the order of their positions. */
  List<Match> completedBy(Signal signal) {
    if (steps.stream().noneMatch(step -> step.kinds().contains(signal.kind()))) {
      return List.of();
    }
    List<Signal> signals =
        past.computeIfAbsent(pattern.scope().key(signal), key -> new ArrayList<>());
    signals.removeIf(earlier -> signal.time() - earlier.time() >= window);
    List<Match> matches = new ArrayList<>();
    extend(new ArrayList<>(), signals, signal, matches);
    if (steps.size() > 1) {
      signals.add(signal);
    }
    return matches;
  }

  private void extend(List<Signal> chain, List<Signal> signals, Signal last, List<Match> matches) {
    Step step = steps.get(chain.size());
    if (chain.size() == steps.size() - 1) {
      if (step.takes(last, chain)) {
        List<Signal> whole = new ArrayList<>(chain);
        whole.add(last);
        matches.add(new Match(pattern.name(), whole));
      }
      return;
    }
    for (Signal candidate : signals) {
      if (step.takes(candidate, chain)) {
        chain.add(candidate);
        extend(chain, signals, last, matches);
        chain.remove(chain.size() - 1);
      }
    }
  }
}
