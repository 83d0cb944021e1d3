package org.nightlight.patterns.under16sidedoor;

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

/** Refused by the under-16 defaults, tries other ways. */
public final class Under16SideDoor implements RiskPattern {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "under-16-side-door";
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
    return List.of(Step.of(SignalKind.PROBING), Step.of(SignalKind.SIDE_DOOR));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(Guard.SOUGHT, Guard.INDISCRIMINATE, Guard.PEERS, Guard.ORGANISATION);
  }

  @Override
  public String explain(Match match) {
    String way =
        switch (match.last().evidence().get(0).kind()) {
          case "COMMENT" -> "a comment";
          case "MENTION" -> "a mention";
          case "GROUP_ADD" -> "an invitation to a group";
          default -> "a gift";
        };
    return "The service refused attempts to reach %d under-16s; %s after the last of them this account tried another way with an under-16 whom it had been kept from: %s"
        .formatted(
            (long) match.first().value(), Sentence.span(match.time() - match.first().time()), way);
  }
}
