package org.nightlight.privacy.summary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a promise was kept in an hour.
 *
 * @param hour its start, milliseconds since the epoch, UTC
 * @param accountsSeen distinct accounts that the check looked at: of settings, at one of their
 *     snapshots; of deliveries, at a violation or at an attempt that was refused
 * @param violations by cause
 * @param refused attempts that the service refused: its defaults at work
 */
public record HourSummary(
    String check,
    @Nullable String region,
    long hour,
    long accountsSeen,
    Map<String, Long> violations,
    long refused) {}
