package org.nightlight.jobs.town;

import org.jspecify.annotations.Nullable;

/**
 * A promise that the town's platform breaks, which the privacy checks should find.
 *
 * @param check the privacy check that is about it
 * @param accountId to whom it was promised; null: to many at once
 * @param time when it counts as broken, milliseconds since the epoch, UTC
 */
public record Lapse(String check, @Nullable String accountId, long time) {}
