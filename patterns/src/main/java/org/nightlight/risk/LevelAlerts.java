package org.nightlight.risk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.accumulatedrisk.AccumulatedRisk;
import org.nightlight.risk.RiskMemory.Added;
import org.nightlight.settings.Settings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Tally;

/** Sends the alerts of {@code accumulated-risk}: the score's level is higher than just before. */
final class LevelAlerts implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Settings settings;
  private final RiskLevels levels;
  private final RiskSum risk;

  LevelAlerts(Settings settings, RiskLevels levels, RiskSum risk) {
    this.settings = settings;
    this.levels = levels;
    this.risk = risk;
  }

  void send(Judged judged, Cooldowns cooldowns, Outlet<Alert> out) {
    Severity level = levels.of(judged.score(), judged.added(), judged.time());
    Severity before = levels.of(judged.scoreBefore(), judged.addedBefore(), judged.time());
    if (level == null || !RiskLevels.isHigher(level, before)) {
      return;
    }
    if (!judged.standing().subject().known()) {
      out.count(Tally.SUBJECT_UNKNOWN);
    } else if (cooldowns.holdsBack(AccumulatedRisk.NAME, level)) {
      out.count(Tally.HELD_BY_COOLDOWN);
    } else {
      cooldowns.start(AccumulatedRisk.NAME, level);
      out.emit(alert(judged, level));
    }
  }

  private Alert alert(Judged judged, Severity level) {
    RiskPattern pattern = Catalogue.pattern(AccumulatedRisk.NAME);
    List<AlertEvidence> evidence = new ArrayList<>();
    for (Added signal : levels.recentSignals(judged.added(), judged.time())) {
      EvidenceEvent completing = Objects.requireNonNull(signal.completing());
      evidence.add(AlertEvidence.of(signal.name(), completing));
    }
    return Alerts.of(
        pattern,
        AlertId.of(pattern, judged.standing().subject().id(), judged.position()),
        judged.position(),
        judged.standing().subject(),
        settings.pattern(AccumulatedRisk.NAME).mode(),
        level,
        judged.score(),
        explanation(judged),
        evidence);
  }

  /** The score as a sum: what each part still adds, and what guards multiply it with. */
  private String explanation(Judged judged) {
    StringBuilder text = new StringBuilder("Several signs add up to a score of ");
    text.append(Score.shown(judged.score())).append(": ");
    text.append(ScoreSentence.of(judged.added(), judged.sum(), risk, judged.time()));
    String before = String.format(Locale.ROOT, "; multiplied by %.2f because ", judged.factor());
    for (Guard guard : Guard.values()) {
      boolean lowers = guard.factor(settings.guards()) < 1;
      if (lowers && guard.holds(judged.standing(), Scope.ACTOR, judged.time())) {
        text.append(before).append(guard.reason());
        before = " and because ";
      }
    }
    return text.append('.').toString();
  }
}
