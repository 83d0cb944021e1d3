package org.nightlight.patterns.friendlistwalk;

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

/** Moves through a circle of friends until one accepts. */
public final class FriendListWalk implements RiskPattern {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "friend-list-walk";
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
  public List<Step> steps(PatternSettings settings) {
    return List.of(Step.of(SignalKind.LIST_WALK), Step.of(SignalKind.ACCEPTED));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(
        Guard.SOUGHT, Guard.INDISCRIMINATE, Guard.WELCOMED, Guard.PEERS, Guard.ORGANISATION);
  }

  @Override
  public String explain(Match match) {
    return "Within %s approached %d minors, each connected with one approached shortly before; a minor accepted %s after the last of them"
        .formatted(
            Sentence.span(match.span()),
            (long) match.first().value(),
            Sentence.span(match.time() - match.first().time()));
  }
}
