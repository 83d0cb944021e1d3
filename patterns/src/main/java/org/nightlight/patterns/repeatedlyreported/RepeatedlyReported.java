package org.nightlight.patterns.repeatedlyreported;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RecentSignals;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.Sentence;
import org.nightlight.patterns.Step;
import org.nightlight.risk.Guard;
import org.nightlight.risk.Severity;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.ThresholdKind;
import org.nightlight.signals.SignalKind;

/**
 * Several minors block or report the account after it reached out to them. Each match is a single
 * signal; the one that lifts the minors to the urgent count is URGENT.
 */
public final class RepeatedlyReported implements RiskPattern {

  /** Distinct minors within {@link #URGENT_WINDOW} that make it URGENT. */
  public static final String URGENT_MINORS = "urgent-minors";

  /** The window of {@link #URGENT_MINORS}. */
  public static final String URGENT_WINDOW = "urgent-window";

  public static final String NAME = "repeatedly-reported";

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Scope scope() {
    return Scope.ACTOR;
  }

  @Override
  public boolean hasWindow() {
    return false;
  }

  @Override
  public Map<String, ThresholdKind> thresholds() {
    return Map.of(URGENT_MINORS, ThresholdKind.COUNT, URGENT_WINDOW, ThresholdKind.SPAN);
  }

  @Override
  public List<Step> steps(PatternSettings settings) {
    return List.of(Step.of(SignalKind.BLOCKED_BY_MINORS));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of();
  }

  @Override
  public Severity severity(Match match, PatternSettings settings, RecentSignals recent) {
    return match.last().surge() ? Severity.URGENT : settings.severity();
  }

  @Override
  public String otherSeverity(PatternSettings settings) {
    return "URGENT at the event that lifts the minors to %d within %s"
        .formatted(
            settings.count(URGENT_MINORS), Sentence.span(settings.span(URGENT_WINDOW).toMillis()));
  }

  @Override
  public String explain(Match match) {
    return "%d minors blocked or reported this account within %s, each after it had reached out to them"
        .formatted((long) match.last().value(), Sentence.span(match.span()));
  }
}
