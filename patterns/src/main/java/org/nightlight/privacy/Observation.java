package org.nightlight.privacy;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.signals.EvidenceEvent;

/**
 * That a check looked at an account, and what it saw: what the systemic findings count.
 *
 * @param occurredAt milliseconds since the epoch, UTC
 * @param accountId the protected account
 * @param cause of a violation; else null
 * @param newlyOpened whether the account was opened with this event
 * @param event that was looked at, with the protected account as the other one
 */
public record Observation(
    Position position,
    long occurredAt,
    String check,
    @Nullable String region,
    String accountId,
    Sight sight,
    @Nullable Cause cause,
    boolean newlyOpened,
    EvidenceEvent event) {

  /** What there was to see. */
  public enum Sight {
    KEPT,
    /** The service refused what would have been a violation: its defaults at work. */
    REFUSED,
    VIOLATION
  }

  static Observation of(Violation violation) {
    EvidenceEvent event = violation.evidence().get(violation.evidence().size() - 1);
    return new Observation(
        violation.position(),
        violation.occurredAt(),
        violation.check(),
        violation.region(),
        violation.accountId(),
        Sight.VIOLATION,
        violation.cause(),
        violation.cause() == Cause.CREATED,
        new EvidenceEvent(
            event.eventId(), event.occurredAt(), event.kind(), violation.accountId()));
  }

  boolean isViolation() {
    return sight == Sight.VIOLATION;
  }
}
