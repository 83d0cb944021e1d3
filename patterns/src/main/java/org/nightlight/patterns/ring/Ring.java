package org.nightlight.patterns.ring;

import java.util.HashSet;
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

/** Several adult accounts approach the same minors. */
public final class Ring implements RiskPattern {

  private static final long serialVersionUID = 1L;
  private static final String MIN_MINORS = "min-minors";

  @Override
  public String name() {
    return "ring";
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
    return Map.of(MIN_MINORS, ThresholdKind.COUNT);
  }

  @Override
  public List<Step> steps(PatternSettings settings) {
    int minMinors = settings.count(MIN_MINORS);
    Set<SignalKind> coTargeting = Set.of(SignalKind.CO_TARGETING);
    return List.of(
        new Step("with-one", coTargeting, (signal, earlier) -> true)
            .saying("with one other account"),
        new Step(
                "with-another",
                coTargeting,
                (second, earlier) ->
                    !Objects.equals(second.otherId(), earlier.get(0).otherId())
                        && minorsOf(List.of(earlier.get(0), second)) >= minMinors)
            .saying("with yet another, at least %d minors in both".formatted(minMinors)));
  }

  private static int minorsOf(List<Signal> chain) {
    Set<String> minorIds = new HashSet<>();
    chain.forEach(signal -> signal.evidence().forEach(event -> minorIds.add(event.otherId())));
    return minorIds.size();
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(Guard.SOUGHT, Guard.INDISCRIMINATE, Guard.WELCOMED, Guard.ORGANISATION);
  }

  @Override
  public String explain(Match match) {
    return "Within %s this account approached %d minors, and one of two other accounts, of adults or of unknown age, approached each of them a short time apart"
        .formatted(Sentence.span(match.span()), minorsOf(match.chain()));
  }
}
