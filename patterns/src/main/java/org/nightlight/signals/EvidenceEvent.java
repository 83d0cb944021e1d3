package org.nightlight.signals;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.Interaction;
import org.nightlight.event.Position;

/**
 * An event that a signal counted.
 *
 * @param occurredAt milliseconds since the epoch, UTC
 * @param kind the interaction's kind, or {@link #ACCOUNT_CHANGE}
 * @param otherId the other account, seen from the signal's subject; null where there is none
 */
public record EvidenceEvent(
    String eventId, long occurredAt, String kind, @Nullable String otherId) {

  public static final String ACCOUNT_CHANGE = "ACCOUNT_CHANGE";

  public static EvidenceEvent of(Interaction interaction, String otherId) {
    return new EvidenceEvent(
        interaction.eventId(), interaction.occurredAt(), interaction.kind().name(), otherId);
  }

  /** A change of the subject's own account, or of another one. */
  public static EvidenceEvent ofAccountChange(Position change, @Nullable String otherId) {
    return new EvidenceEvent(change.eventId(), change.time(), ACCOUNT_CHANGE, otherId);
  }
}
