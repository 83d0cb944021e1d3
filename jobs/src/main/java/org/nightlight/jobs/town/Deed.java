package org.nightlight.jobs.town;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;

/**
 * What someone sets about to do; the {@link Platform} says what becomes of it.
 *
 * @param time milliseconds since the epoch, UTC
 * @param letThrough by mistake, whatever the platform's own rules say
 */
record Deed(
    String eventId,
    long time,
    Resident actor,
    Resident target,
    InteractionKind kind,
    boolean attachment,
    @Nullable Via via,
    boolean letThrough) {}
