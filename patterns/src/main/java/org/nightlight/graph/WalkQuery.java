package org.nightlight.graph;

import java.util.List;
import org.nightlight.event.Position;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Ordered;

/**
 * An approach to a minor, the evidence's other, that is a step of a list walk if the minor is
 * connected with one that the same account approached before.
 *
 * @param approachedIds the minors approached before, within the walk's window
 * @param standing the account's at this event
 */
public record WalkQuery(
    Position position,
    String actorId,
    EvidenceEvent approach,
    List<String> approachedIds,
    Standing standing)
    implements Ordered {

  /** Steps are counted by the account that walks. */
  @Override
  public String key() {
    return actorId;
  }
}
