package org.nightlight.privacy.defaultregression;

import java.util.List;
import org.nightlight.event.Position;
import org.nightlight.signals.EvidenceEvent;

/**
 * A systemic finding (contract §3): many accounts at once have violations of one check. Times in
 * milliseconds since the epoch, UTC.
 *
 * @param id 32 hex characters: the same finding always has the same
 * @param occurredAt of the violation that reached it
 * @param affectedCount distinct accounts with a violation after {@code windowStart}, up to and with
 *     {@code windowEnd}
 * @param evidence of up to 50 of them the latest violation's event, the account as the other one
 */
public record RegressionAlarm(
    String id,
    Position position,
    long occurredAt,
    String ofCheck,
    long affectedCount,
    long windowStart,
    long windowEnd,
    String explanation,
    List<EvidenceEvent> evidence) {}
