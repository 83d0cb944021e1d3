package org.nightlight.risk;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.nightlight.signals.EvidenceEvent;

/**
 * An event that a signal of an alert's chain counted.
 *
 * @param occurredAt milliseconds since the epoch, UTC
 * @param signal the signal's name
 * @param kind the interaction's kind, or {@code ACCOUNT_CHANGE}
 * @param otherId the other account; null where there is none
 */
public record AlertEvidence(
    String eventId, long occurredAt, String signal, String kind, @Nullable String otherId) {

  static AlertEvidence of(String signal, EvidenceEvent event) {
    return new AlertEvidence(
        event.eventId(), event.occurredAt(), signal, event.kind(), event.otherId());
  }

  /** By time, then event id, then signal. */
  static final Comparator<AlertEvidence> ORDER =
      Comparator.comparingLong(AlertEvidence::occurredAt)
          .thenComparing(AlertEvidence::eventId)
          .thenComparing(AlertEvidence::signal)
          .thenComparing(AlertEvidence::otherId, Comparator.nullsFirst(Comparator.naturalOrder()));
}
