package org.nightlight.patterns.slowbuild;

import java.util.List;
import java.util.Set;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.Step;
import org.nightlight.risk.Guard;
import org.nightlight.settings.PatternSettings;
import org.nightlight.signals.SignalKind;

/** Patient one-sided private contact at night. */
public final class SlowBuild implements RiskPattern {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "slow-build";
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
    Set<SignalKind> either = Set.of(SignalKind.SUSTAINED, SignalKind.NIGHT_CONTACT);
    return List.of(
        new Step("one", either, (signal, earlier) -> true),
        new Step(
                "the-other",
                either,
                true,
                (second, earlier) -> second.kind() != earlier.get(0).kind())
            .saying("the other of the two"));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(
        Guard.SOUGHT, Guard.INDISCRIMINATE, Guard.PEERS, Guard.ORGANISATION, Guard.MINOR_STARTED);
  }

  @Override
  public String explain(Match match) {
    return "Wrote to or called a minor on %d days, mostly as the first of the two, and in %d nights"
        .formatted(value(match, SignalKind.SUSTAINED), value(match, SignalKind.NIGHT_CONTACT));
  }

  private static long value(Match match, SignalKind kind) {
    return match.chain().stream()
        .filter(signal -> signal.kind() == kind)
        .mapToLong(signal -> (long) signal.value())
        .sum();
  }
}
