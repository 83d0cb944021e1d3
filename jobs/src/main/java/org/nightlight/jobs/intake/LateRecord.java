package org.nightlight.jobs.intake;

import org.nightlight.jobs.input.Origin;

/**
 * A record that came too late to be used (contract §1).
 *
 * @param occurredAt its event time, milliseconds since the epoch
 * @param behind the time that it is behind of: the newest one of its log, or, for a partition that
 *     had been idle, the one that the order has moved past
 */
public record LateRecord(Origin origin, String eventId, long occurredAt, long behind) {}
