package org.nightlight.risk;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RecentSignals;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Tally;

/** Sends the alerts of matches: severity after guards, the sentence that names them. */
final class MatchAlerts implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Settings settings;

  MatchAlerts(Settings settings) {
    this.settings = settings;
  }

  void send(Judged judged, Cooldowns cooldowns, Outlet<Alert> out) {
    for (Match match : judged.matches()) {
      RiskPattern pattern = Catalogue.pattern(match.pattern());
      Severity severity = severity(pattern, match, judged.recent());
      Tally heldBack = heldBack(match, severity, judged.score(), cooldowns);
      if (heldBack != null) {
        out.count(heldBack);
        continue;
      }
      cooldowns.start(Chosen.key(match), severity);
      out.emit(
          Alerts.of(
              pattern,
              match,
              settings.pattern(match.pattern()).mode(),
              severity,
              judged.score(),
              explanation(pattern, match, judged.recent())));
    }
  }

  private @Nullable Tally heldBack(
      Match match, Severity severity, double score, Cooldowns cooldowns) {
    if (!match.last().judgedBy().subject().known()) {
      return Tally.SUBJECT_UNKNOWN;
    }
    if (severity == Severity.LOW && Score.rounded(score) < settings.alerts().minScoreForLow()) {
      return Tally.LOW_NOT_SENT;
    }
    return cooldowns.holdsBack(Chosen.key(match), severity) ? Tally.HELD_BY_COOLDOWN : null;
  }

  private Severity severity(RiskPattern pattern, Match match, RecentSignals recent) {
    int steps = 0;
    for (Guard guard : pattern.guards()) {
      steps += holds(guard, pattern, match) ? guard.steps(settings.guards()) : 0;
    }
    int lowered = Math.min(steps, settings.guards().maxSteps());
    Severity full = pattern.severity(match, settings.pattern(pattern.name()), recent);
    return Severity.values()[Math.max(0, full.ordinal() - lowered)];
  }

  private static boolean holds(Guard guard, RiskPattern pattern, Match match) {
    Standing standing = match.last().judgedBy();
    return guard.holds(standing, pattern.scope(), match.time());
  }

  private String explanation(RiskPattern pattern, Match match, RecentSignals recent) {
    PatternSettings own = settings.pattern(pattern.name());
    StringBuilder explanation = new StringBuilder(pattern.explain(match, own, recent));
    String before = "; lowered because ";
    for (Guard guard : Guard.values()) {
      if (pattern.guards().contains(guard) && holds(guard, pattern, match)) {
        explanation.append(before).append(guard.reason());
        before = " and because ";
      }
    }
    return explanation.append('.').toString();
  }
}
