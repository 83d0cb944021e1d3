package org.nightlight.patterns.scattergun;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Mass requests, mostly to minors, then private talk with one who accepted. */
public final class Scattergun implements RiskPattern {

  private static final long serialVersionUID = 1L;
  private static final String MIN_MINOR_SHARE = "min-minor-share";

  @Override
  public String name() {
    return "scattergun";
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
  public Map<String, ThresholdKind> thresholds() {
    return Map.of(MIN_MINOR_SHARE, ThresholdKind.SHARE);
  }

  @Override
  public List<Step> steps(PatternSettings settings) {
    double minMinorShare = settings.number(MIN_MINOR_SHARE);
    return List.of(
        Step.of(SignalKind.FAN_OUT, (fanOut, earlier) -> fanOut.minorShare() >= minMinorShare)
            .saying(
                "at least %s of the addressed are minors"
                    .formatted(Sentence.percent(minMinorShare))),
        Step.of(SignalKind.ACCEPTED),
        Step.of(
                SignalKind.PRIVATE_MESSAGE,
                (message, earlier) -> Objects.equals(earlier.get(1).otherId(), message.otherId()))
            .saying("to the minor who accepted"));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(
        Guard.SOUGHT, Guard.INDISCRIMINATE, Guard.WELCOMED, Guard.PEERS, Guard.ORGANISATION);
  }

  @Override
  public String explain(Match match) {
    Signal fanOut = match.first();
    return "Within %s approached %d minors (%s of all accounts addressed); one accepted; a private message followed %s later"
        .formatted(
            Sentence.span(match.span()),
            (long) fanOut.value(),
            Sentence.percent(fanOut.minorShare()),
            Sentence.span(match.time() - match.chain().get(1).time()));
  }
}
