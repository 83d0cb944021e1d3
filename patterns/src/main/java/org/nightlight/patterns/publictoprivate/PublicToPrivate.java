package org.nightlight.patterns.publictoprivate;

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

/** Public attention to one minor turned private. */
public final class PublicToPrivate implements RiskPattern {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "public-to-private";
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
        Step.of(SignalKind.PUBLIC_ENGAGEMENT),
        Step.of(SignalKind.ACCEPTED),
        Step.of(SignalKind.PRIVATE_MESSAGE));
  }

  @Override
  public Set<Guard> guards() {
    return Set.of(
        Guard.SOUGHT,
        Guard.INDISCRIMINATE,
        Guard.WELCOMED,
        Guard.PEERS,
        Guard.ORGANISATION,
        Guard.MINOR_STARTED);
  }

  @Override
  public String explain(Match match) {
    return "Gave public attention to a minor %d times (likes, comments, mentions, looks at the profile); %s later they were connected, and a private message followed %s after that"
        .formatted(
            (long) match.first().value(),
            Sentence.span(match.chain().get(1).time() - match.first().time()),
            Sentence.span(match.time() - match.chain().get(1).time()));
  }
}
