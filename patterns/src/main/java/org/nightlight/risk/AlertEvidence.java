package org.nightlight.risk;

import java.util.Comparator;

/**
 * An event that a signal of an alert's chain counted.
 *
 * @param occurredAt milliseconds since the epoch, UTC
 * @param signal the signal's name
 * @param kind the interaction's kind
 */
public record AlertEvidence(
    String eventId, long occurredAt, String signal, String kind, String otherId) {

  /** By time, then event id, then signal. */
  static final Comparator<AlertEvidence> ORDER =
      Comparator.comparingLong(AlertEvidence::occurredAt)
          .thenComparing(AlertEvidence::eventId)
          .thenComparing(AlertEvidence::signal)
          .thenComparing(AlertEvidence::otherId);
}
