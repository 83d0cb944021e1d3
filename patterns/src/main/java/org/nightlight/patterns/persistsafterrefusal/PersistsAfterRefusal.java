package org.nightlight.patterns.persistsafterrefusal;

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

/** Comes back to a minor after a no, twice, and not only to look. */
public final class PersistsAfterRefusal implements RiskPattern {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "persists-after-refusal";
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
    Set<SignalKind> recontact = Set.of(SignalKind.RECONTACT);
    return List.of(
        new Step("first-recontact", recontact, (signal, earlier) -> true),
        new Step(
                "second-recontact",
                recontact,
                (second, earlier) -> second.approach() || earlier.get(0).approach())
            .saying("one of the two, at least, an approach"));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(Guard.PEERS, Guard.ORGANISATION);
  }

  @Override
  public String explain(Match match) {
    return "Came back twice within %s to a minor who had blocked, reported, declined or removed this account in the weeks before"
        .formatted(Sentence.span(match.time() - match.first().time()));
  }
}
