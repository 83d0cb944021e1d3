package org.nightlight.patterns.gifttoprivate;

import java.time.Duration;
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

/** A gift to a minor, then a private message or an early call. */
public final class GiftToPrivate implements RiskPattern {

  private static final long serialVersionUID = 1L;
  private static final String GIFT_FAN_OUT_WITHIN = "gift-fan-out-within";

  @Override
  public String name() {
    return "gift-to-private";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Scope scope() {
    return Scope.PAIR;
  }

  @Override
  public List<Step> steps(PatternSettings settings) {
    return List.of(
        Step.of(SignalKind.GIFT),
        new Step(
            "message-or-call",
            Set.of(SignalKind.PRIVATE_MESSAGE, SignalKind.EARLY_CALL),
            (signal, earlier) -> true));
  }

  /** HIGH where gifts went to several minors of late. */
  @Override
  public Severity severity(Match match, PatternSettings settings, RecentSignals recent) {
    return giftsToSeveral(match, settings, recent) ? Severity.HIGH : settings.severity();
  }

  private static boolean giftsToSeveral(
      Match match, PatternSettings settings, RecentSignals recent) {
    Duration within = settings.span(GIFT_FAN_OUT_WITHIN);
    return recent.within(SignalKind.GIFT_FAN_OUT, match.time(), within);
  }

  @Override
  public String otherSeverity(PatternSettings settings) {
    long within = settings.span(GIFT_FAN_OUT_WITHIN).toMillis();
    return "HIGH if %s of the account fired under %s before"
        .formatted(SignalKind.GIFT_FAN_OUT.label(), Sentence.span(within));
  }

  @Override
  public Map<String, ThresholdKind> thresholds() {
    return Map.of(GIFT_FAN_OUT_WITHIN, ThresholdKind.SPAN);
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(
        Guard.SOUGHT,
        Guard.INDISCRIMINATE,
        Guard.WELCOMED,
        Guard.PEERS,
        Guard.ORGANISATION,
        Guard.MINOR_STARTED);
  }

  @Override
  public String explain(Match match) {
    String contact = match.last().kind() == SignalKind.EARLY_CALL ? "call" : "private message";
    return "A gift went to a minor with no long-standing connection; a %s followed %s later"
        .formatted(contact, Sentence.span(match.time() - match.first().time()));
  }

  @Override
  public String explain(Match match, PatternSettings settings, RecentSignals recent) {
    String several =
        giftsToSeveral(match, settings, recent)
            ? "; gifts went to several minors within %s before it"
                .formatted(Sentence.span(settings.span(GIFT_FAN_OUT_WITHIN).toMillis()))
            : "";
    return explain(match) + several;
  }
}
