package org.nightlight.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.risk.RiskMemory.Sent;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Signal;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * Keyed by the subject: adds up the risk of what one event completed, judges the score once, after
 * all of it, and sends an alert for each match that guards and cooldown let through.
 */
public final class Alerting implements Stage<Finding, RiskMemory, Alert> {

  private static final long serialVersionUID = 1L;

  private static final Comparator<Signal> SIGNAL_ORDER =
      Comparator.comparing(Signal::kind)
          .thenComparing(Signal::otherId, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Settings settings;
  private final AccumulatedRisk risk;
  private final long cooldown;

  public Alerting(Settings settings) {
    this.settings = settings;
    this.risk = new AccumulatedRisk(settings.score());
    this.cooldown = settings.alerts().cooldown().toMillis();
  }

  @Override
  public RiskMemory apply(
      @Nullable RiskMemory memory, List<Finding> simultaneous, Outlet<Alert> out) {
    RiskMemory before = memory == null ? RiskMemory.NOTHING : memory;
    List<Signal> signals =
        simultaneous.stream()
            .map(Finding::signal)
            .filter(Objects::nonNull)
            .sorted(SIGNAL_ORDER)
            .toList();
    List<Match> candidates =
        simultaneous.stream().map(Finding::match).filter(Objects::nonNull).toList();
    long time = simultaneous.get(0).position().time();
    Chosen chosen = Chosen.from(candidates, before.used(), time, settings);

    AccumulatedRisk.Running running = risk.at(before, time);
    signals.stream().filter(signal -> !signal.markerOnly()).forEach(running::add);
    for (Match match : chosen.matches()) {
      running.addMatch(match.pattern(), settings.pattern(match.pattern()).weight());
    }
    double score = running.sum() * factor(signals, time);
    List<Sent> sent = send(chosen.matches(), before.sent(), score, out);
    return new RiskMemory(running.sum(), time, running.added(), sent, chosen.used());
  }

  private double factor(List<Signal> signals, long time) {
    Standing standing = signals.get(0).judgedBy();
    return Guard.factorOf(standing, time, settings.guards());
  }

  private List<Sent> send(List<Match> matches, List<Sent> before, double score, Outlet<Alert> out) {
    List<Sent> sent = new ArrayList<>(before);
    for (Match match : matches) {
      sent.removeIf(earlier -> match.time() - earlier.at() >= cooldown);
      RiskPattern pattern = Catalogue.pattern(match.pattern());
      Verdict verdict = verdict(pattern, match);
      String key = Chosen.key(match);
      @Nullable Tally heldBack = heldBack(match, verdict.severity(), score, key, sent);
      if (heldBack != null) {
        out.count(heldBack);
        continue;
      }
      sent.removeIf(earlier -> earlier.key().equals(key));
      sent.add(new Sent(key, match.time(), verdict.severity()));
      Mode mode = settings.pattern(match.pattern()).mode();
      out.emit(Alerts.of(pattern, match, mode, verdict.severity(), score, verdict.explanation()));
    }
    return sent;
  }

  private @Nullable Tally heldBack(
      Match match, Severity severity, double score, String key, List<Sent> sent) {
    if (!match.last().judgedBy().subject().known()) {
      return Tally.SUBJECT_UNKNOWN;
    }
    if (severity == Severity.LOW && Score.rounded(score) < settings.alerts().minScoreForLow()) {
      return Tally.LOW_NOT_SENT;
    }
    for (Sent earlier : sent) {
      if (earlier.key().equals(key) && severity.compareTo(earlier.severity()) <= 0) {
        return Tally.HELD_BY_COOLDOWN;
      }
    }
    return null;
  }

  /** A severity after guards, and the sentence that names them. */
  private record Verdict(Severity severity, String explanation) {}

  private Verdict verdict(RiskPattern pattern, Match match) {
    PatternSettings patternSettings = settings.pattern(pattern.name());
    Standing standing = match.last().judgedBy();
    StringBuilder explanation = new StringBuilder(pattern.explain(match));
    int steps = 0;
    for (Guard guard : Guard.values()) {
      if (pattern.guards().contains(guard)
          && guard.holds(standing, pattern.scope(), match.time())) {
        steps += guard.steps(settings.guards());
        explanation
            .append(
                steps == guard.steps(settings.guards()) ? "; lowered because " : ", and because ")
            .append(guard.because())
            .append(" (")
            .append(guard.label())
            .append(')');
      }
    }
    int lowered = Math.min(steps, settings.guards().maxSteps());
    Severity full = pattern.severity(match, patternSettings);
    Severity severity = Severity.values()[Math.max(0, full.ordinal() - lowered)];
    return new Verdict(severity, explanation.append('.').toString());
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
