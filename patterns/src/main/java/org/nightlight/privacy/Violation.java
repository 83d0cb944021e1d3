package org.nightlight.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.people.AgeBand;
import org.nightlight.risk.Severity;
import org.nightlight.signals.EvidenceEvent;

/**
 * A promise that the service did not keep (contract §3, {@code privacy-violations}). Times in
 * milliseconds since the epoch, UTC.
 *
 * @param id 32 hex characters: the same violation always has the same
 * @param position where it stands in the order of events
 * @param occurredAt when it was one; of {@code AGE_CORRECTED} a millisecond before its position
 * @param accountId the protected account
 * @param otherId the actor of a delivery; else null
 * @param setting as the contract names it, null of a delivery; so are {@code found} and {@code
 *     required}
 * @param evidence in order
 */
public record Violation(
    String id,
    Position position,
    long occurredAt,
    String check,
    Cause cause,
    Severity severity,
    String accountId,
    @Nullable String otherId,
    AgeBand ageBand,
    @Nullable String setting,
    @Nullable String found,
    @Nullable String required,
    String explanation,
    List<EvidenceEvent> evidence,
    @Nullable String region) {}
