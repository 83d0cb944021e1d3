package org.nightlight.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Ordered;

/**
 * What reaches a minor's convergence. Exactly one of {@code approach}, {@code blockedId} and {@code
 * sharing} is not null.
 *
 * @param blockedId an account that the minor blocks or reports
 */
public record MinorVisit(
    Position position,
    String minorId,
    @Nullable Approach approach,
    @Nullable String blockedId,
    @Nullable Sharing sharing)
    implements Ordered {

  /** An adult-like account approaches the minor. */
  public record Approach(String actorId, EvidenceEvent evidence) {}

  /** A new account that approaches the minor shares a device token with others. */
  public record Sharing(String actorId, EvidenceEvent evidence, List<String> otherIds) {}

  public static MinorVisit of(
      Position position, String minorId, String actorId, EvidenceEvent evidence) {
    return new MinorVisit(position, minorId, new Approach(actorId, evidence), null, null);
  }

  public static MinorVisit ofBlock(Position position, String minorId, String blockedId) {
    return new MinorVisit(position, minorId, null, blockedId, null);
  }

  static MinorVisit of(Position position, String minorId, Sharing sharing) {
    return new MinorVisit(position, minorId, null, null, sharing);
  }

  @Override
  public String key() {
    return minorId;
  }
}
