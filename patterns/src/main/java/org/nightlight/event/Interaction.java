package org.nightlight.event;

import org.jspecify.annotations.Nullable;

/**
 * An actor did something towards a target (contract §1, {@code interactions}).
 *
 * @param occurredAt when it happened, event time, milliseconds since the epoch, UTC
 * @param attachment whether an attachment was on it; never what
 */
public record Interaction(
    String eventId,
    long occurredAt,
    String actorId,
    String targetId,
    InteractionKind kind,
    Outcome outcome,
    boolean attachment,
    @Nullable Via via) {

  public boolean delivered() {
    return outcome == Outcome.DELIVERED;
  }

  public Position position() {
    return Position.ofInteraction(occurredAt, eventId);
  }
}
