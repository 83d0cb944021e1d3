package org.nightlight.risk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RecentSignals;
import org.nightlight.patterns.accumulatedrisk.AccumulatedRisk;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Signal;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * Keyed by the subject: adds up the risk of what one event completed, judges the score once, after
 * all of it, and sends an alert for each match, and for each level reached, that guards and
 * cooldown let through.
 */
public final class Alerting implements Stage<Finding, RiskMemory, Alert> {

  private static final long serialVersionUID = 1L;

  private final Settings settings;
  private final RiskSum risk;
  private final MatchAlerts matchAlerts;
  private final LevelAlerts levelAlerts;
  private final long cooldown;

  public Alerting(Settings settings) {
    this.settings = settings;
    RiskLevels levels = new RiskLevels(settings.pattern(AccumulatedRisk.NAME));
    this.risk = new RiskSum(settings.score(), levels.kindsWindow());
    this.matchAlerts = new MatchAlerts(settings);
    this.levelAlerts = new LevelAlerts(settings, levels, risk);
    this.cooldown = settings.alerts().cooldown().toMillis();
  }

  @Override
  public RiskMemory apply(
      @Nullable RiskMemory memory, List<Finding> simultaneous, Outlet<Alert> out) {
    RiskMemory before = memory == null ? RiskMemory.NOTHING : memory;
    List<Match> candidates =
        simultaneous.stream().map(Finding::match).filter(Objects::nonNull).toList();
    long time = simultaneous.get(0).position().time();
    Chosen chosen = Chosen.from(candidates, before.used(), time, settings);
    Judged judged = judge(before, signals(simultaneous), chosen.matches());
    Cooldowns cooldowns = new Cooldowns(before.sent(), time, cooldown);
    matchAlerts.send(judged, cooldowns, out);
    levelAlerts.send(judged, cooldowns, out);
    return new RiskMemory(
        judged.sum(),
        time,
        judged.factor(),
        judged.added(),
        judged.recent(),
        cooldowns.sent(),
        chosen.used());
  }

  private static List<Signal> signals(List<Finding> findings) {
    return findings.stream()
        .map(Finding::signal)
        .filter(Objects::nonNull)
        .sorted(Signal.ORDER)
        .toList();
  }

  private Judged judge(RiskMemory before, List<Signal> signals, List<Match> matches) {
    Signal first = signals.get(0);
    long time = first.time();
    Standing standing = first.judgedBy();
    RiskSum.Running running = risk.at(before, time);
    double sumBefore = running.sum();
    RecentSignals recent = before.recent();
    for (Signal signal : signals) {
      if (!signal.markerOnly()) {
        running.add(signal);
        recent = recent.with(signal.kind(), time);
      }
    }
    for (Match match : matches) {
      running.addMatch(match.pattern(), settings.pattern(match.pattern()).weight());
    }
    return new Judged(
        first.position(),
        matches,
        standing,
        recent,
        running.sum(),
        Guard.factorOf(standing, time, settings.guards()),
        running.added(),
        sumBefore * before.factor(),
        before.added());
  }

  @Override
  public long expiresAt(RiskMemory memory) {
    long longest = Math.max(risk.kept(), cooldown);
    for (PatternSettings pattern : settings.patterns().values()) {
      longest = Math.max(longest, pattern.window() == null ? 0 : pattern.window().toMillis());
    }
    return memory.judgedAt() + longest;
  }
}
