package org.nightlight.risk;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.patterns.accumulatedrisk.AccumulatedRisk;
import org.nightlight.risk.RiskMemory.Added;
import org.nightlight.settings.PatternSettings;

/** The level that a score reaches; none with too few different signals of late. */
final class RiskLevels implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PatternSettings settings;
  private final long kindsWindow;

  RiskLevels(PatternSettings settings) {
    this.settings = settings;
    this.kindsWindow = settings.span(AccumulatedRisk.KINDS_WINDOW).toMillis();
  }

  /** Milliseconds. */
  long kindsWindow() {
    return kindsWindow;
  }

  /** The signals added within the kinds' window, in the order in which they were. */
  List<Added> recentSignals(List<Added> added, long time) {
    return added.stream()
        .filter(signal -> signal.completing() != null && signal.at() > time - kindsWindow)
        .toList();
  }

  @Nullable Severity of(double score, List<Added> added, long time) {
    long kinds = recentSignals(added, time).stream().map(Added::name).distinct().count();
    double compared = Score.rounded(score);
    if (kinds < settings.count(AccumulatedRisk.MIN_KINDS)
        || compared < settings.number(AccumulatedRisk.MEDIUM)) {
      return null;
    } else if (compared < settings.number(AccumulatedRisk.HIGH)) {
      return Severity.MEDIUM;
    }
    return compared < settings.number(AccumulatedRisk.URGENT) ? Severity.HIGH : Severity.URGENT;
  }

  /** Whether one level is higher than another; null: none. */
  static boolean isHigher(@Nullable Severity level, @Nullable Severity than) {
    return level != null && (than == null || level.compareTo(than) > 0);
  }
}
