package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the job runs; none of this changes a result.
 *
 * @param checkpointInterval wall-clock time between checkpoints
 * @param checkpointTimeout how long a checkpoint or savepoint may take before it is given up
 * @param checkpointDir a path or URI; null: a folder that goes with the process
 */
public record RunSettings(
    @Limits(min = 1, max = 1024) int parallelism,
    StateBackend stateBackend,
    Duration checkpointInterval,
    Duration checkpointTimeout,
    @Nullable String checkpointDir)
    implements Serializable {}
