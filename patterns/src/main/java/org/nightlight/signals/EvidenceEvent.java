package org.nightlight.signals;

import org.nightlight.event.Interaction;

/**
 * An event that a signal counted.
 *
 * @param occurredAt milliseconds since the epoch, UTC
 * @param kind the interaction's kind
 * @param otherId the other account, seen from the signal's subject
 */
public record EvidenceEvent(String eventId, long occurredAt, String kind, String otherId) {

  public static EvidenceEvent of(Interaction interaction, String otherId) {
    return new EvidenceEvent(
        interaction.eventId(), interaction.occurredAt(), interaction.kind().name(), otherId);
  }
}
