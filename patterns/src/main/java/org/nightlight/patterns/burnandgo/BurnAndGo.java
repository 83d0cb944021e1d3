package org.nightlight.patterns.burnandgo;

import java.util.List;
import java.util.Set;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.Sentence;
import org.nightlight.patterns.Step;
import org.nightlight.risk.Guard;
import org.nightlight.settings.PatternSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.SignalKind;

/** Private contact, then wiping traces. */
public final class BurnAndGo implements RiskPattern {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "burn-and-go";
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
    return List.of(Step.of(SignalKind.PRIVATE_MESSAGE), Step.of(SignalKind.BURN));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(Guard.SOUGHT, Guard.INDISCRIMINATE, Guard.PEERS, Guard.ORGANISATION);
  }

  @Override
  public String explain(Match match) {
    boolean deleted = match.last().evidence().get(0).kind().equals(EvidenceEvent.ACCOUNT_CHANGE);
    String ending =
        deleted
            ? "the account was deleted by its own user"
            : "the account had removed or blocked %d minors".formatted((long) match.last().value());
    return "A private message went from this account to a minor; %s later %s"
        .formatted(Sentence.span(match.time() - match.first().time()), ending);
  }
}
