package org.nightlight.patterns.accumulatedrisk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.Step;
import org.nightlight.risk.Guard;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.ThresholdKind;

/** Many weak signals, no named sequence: the score reaches a level. */
public final class AccumulatedRisk implements RiskPattern {

  public static final String NAME = "accumulated-risk";
  public static final String MEDIUM = "medium";
  public static final String HIGH = "high";
  public static final String URGENT = "urgent";
  public static final String MIN_KINDS = "min-kinds";
  public static final String KINDS_WINDOW = "kinds-window";

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
  public boolean decidedByScore() {
    return true;
  }

  @Override
  public boolean hasWindow() {
    return false;
  }

  @Override
  public Map<String, ThresholdKind> thresholds() {
    return Map.of(
        MEDIUM, ThresholdKind.SCORE,
        HIGH, ThresholdKind.SCORE,
        URGENT, ThresholdKind.SCORE,
        MIN_KINDS, ThresholdKind.COUNT,
        KINDS_WINDOW, ThresholdKind.SPAN);
  }

  @Override
  public List<Step> steps(PatternSettings settings) {
    return List.of();
  }

  /** They lower the score by their factors, and nothing by steps. */
  @Override
  public Set<Guard> guards() {
    return Set.of();
  }

  @Override
  public String explain(Match match) {
    throw new IllegalStateException("the score explains itself");
  }
}
