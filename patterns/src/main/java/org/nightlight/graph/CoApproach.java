package org.nightlight.graph;

import org.nightlight.event.Position;
import org.nightlight.people.Sighting;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Ordered;

/**
 * Two adult-like accounts approached one minor, the evidence's other, a short time apart; this is
 * the later of the two approaches. Keyed by the two accounts.
 */
public record CoApproach(
    Position position, String actorId, String otherActorId, EvidenceEvent evidence)
    implements Ordered {

  @Override
  public String key() {
    return Sighting.pairKey(actorId, otherActorId);
  }
}
