package org.nightlight.patterns.sextortionblitz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.Sentence;
import org.nightlight.patterns.Step;
import org.nightlight.risk.Guard;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.ThresholdKind;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;

/** A fresh account rushes one minor: accepted, private message, then a burst or a call. */
public final class SextortionBlitz implements RiskPattern {

  private static final long serialVersionUID = 1L;
  private static final String OPENED_WITHIN = "opened-within";

  @Override
  public String name() {
    return "sextortion-blitz";
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
  public Map<String, ThresholdKind> thresholds() {
    return Map.of(OPENED_WITHIN, ThresholdKind.SPAN);
  }

  @Override
  public List<Step> steps(PatternSettings settings) {
    long openedWithin = settings.span(OPENED_WITHIN).toMillis();
    return List.of(
        Step.of(SignalKind.ACCEPTED),
        Step.of(SignalKind.PRIVATE_MESSAGE),
        new Step(
                "burst-or-call",
                Set.of(SignalKind.MESSAGE_BURST, SignalKind.EARLY_CALL),
                (last, earlier) -> openedBefore(last) < openedWithin)
            .saying("the account opened under %s before".formatted(Sentence.span(openedWithin))));
  }

  /** How long before a signal its subject was opened; without a snapshot: before all time. */
  private static long openedBefore(Signal signal) {
    return signal.judgedBy().subject().known()
        ? signal.time() - signal.judgedBy().subject().createdAt()
        : Long.MAX_VALUE;
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(Guard.SOUGHT, Guard.INDISCRIMINATE, Guard.PEERS, Guard.ORGANISATION);
  }

  @Override
  public String explain(Match match) {
    String rush =
        match.last().kind() == SignalKind.MESSAGE_BURST
            ? "%d messages in a burst".formatted((long) match.last().value())
            : "a call";
    return "An account that is %s old became connected with a minor; a private message followed %s later, and %s %s after that"
        .formatted(
            // An opening can be dated up to a day after what the account did (contract §1).
            Sentence.span(Math.max(0, openedBefore(match.last()))),
            Sentence.span(match.chain().get(1).time() - match.first().time()),
            rush,
            Sentence.span(match.time() - match.chain().get(1).time()));
  }
}
