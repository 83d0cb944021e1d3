package org.nightlight.patterns;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightlight.risk.Guard;
import org.nightlight.risk.Severity;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.PatternShape;
import org.nightlight.settings.ThresholdKind;

/**
 * A risk pattern of catalogue §2, declared as data: the job translates it to flink-cep, the
 * reference runner finds its matches by plain search. Each is the check of the other.
 */
public interface RiskPattern extends Serializable {

  /** The same everywhere: folder, settings file, metric, alert. */
  String name();

  /** Raised with every change of structure: steps, their names, order or conditions. */
  int version();

  Scope scope();

  /** The sequence: order in event time with anything in between. Empty where the score decides. */
  List<Step> steps(PatternSettings settings);

  /** Whether the accumulated score decides, and no sequence. */
  default boolean decidedByScore() {
    return false;
  }

  /** Whether the sequence has a window: strictly under it from the first signal to the last. */
  default boolean hasWindow() {
    return true;
  }

  /** The pattern's own thresholds beside the window. */
  default Map<String, ThresholdKind> thresholds() {
    return Map.of();
  }

  /** The guards that may lower its severity. */
  Set<Guard> guards();

  /**
   * Severity before guards.
   *
   * @param recent when the subject's signals last fired, the match's own event included
   */
  default Severity severity(Match match, PatternSettings settings, RecentSignals recent) {
    return settings.severity();
  }

  /** When the severity before guards is another one, in words; empty where it never is. */
  default String otherSeverity(PatternSettings settings) {
    return "";
  }

  /**
   * What happened, with the numbers, as a sentence without its full stop: no jargon, no accusation.
   */
  String explain(Match match);

  /** The same, where it takes more than the match to tell why the severity is what it is. */
  default String explain(Match match, PatternSettings settings, RecentSignals recent) {
    return explain(match);
  }

  /** What its settings file may hold. */
  default PatternShape shape() {
    return new PatternShape(name(), hasWindow(), !decidedByScore(), thresholds());
  }
}
