package org.nightlight.patterns.guardlowering;

import java.util.List;
import java.util.Set;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.Sentence;
import org.nightlight.patterns.Step;
import org.nightlight.risk.Guard;
import org.nightlight.settings.PatternSettings;
import org.nightlight.signals.SignalKind;

/** A minor opens up settings for a new adult, who then writes. */
public final class GuardLowering implements RiskPattern {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "guard-lowering";
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
        new Step(
            "accepted-or-message",
            Set.of(SignalKind.ACCEPTED, SignalKind.PRIVATE_MESSAGE),
            (signal, earlier) -> true),
        Step.of(SignalKind.GUARD_LOWERED),
        Step.of(SignalKind.PRIVATE_MESSAGE));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(Guard.SOUGHT, Guard.INDISCRIMINATE, Guard.PEERS, Guard.ORGANISATION);
  }

  @Override
  public String explain(Match match) {
    String contact =
        match.first().kind() == SignalKind.ACCEPTED
            ? "becoming connected with this account"
            : "a private message from this account";
    return "A minor opened privacy settings %s after %s; a private message followed %s later"
        .formatted(
            Sentence.span(match.chain().get(1).time() - match.first().time()),
            contact,
            Sentence.span(match.time() - match.chain().get(1).time()));
  }
}
