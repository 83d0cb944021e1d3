package org.nightlight.patterns.blockedandback;

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

/** Returns under another account after a block. */
public final class BlockedAndBack implements RiskPattern {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "blocked-and-back";
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
  public boolean hasWindow() {
    return false;
  }

  @Override
  public List<Step> steps(PatternSettings settings) {
    return List.of(Step.of(SignalKind.LINKED_RETURN));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(Guard.ORGANISATION);
  }

  @Override
  public String explain(Match match) {
    return "An account that is %s old approached a minor; it shares a device with another account, which the minor had blocked or reported in the weeks before"
        .formatted(
            Sentence.span(
                Math.max(0, match.time() - match.last().judgedBy().subject().createdAt())));
  }
}
