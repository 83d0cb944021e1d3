package org.nightlight.chaos;

import org.jspecify.annotations.Nullable;

/**
 * A kill that happened.
 *
 * @param second when, since the load began
 * @param recovery null: the next kill came before
 */
record Killed(ProcessKind kind, boolean atCheckpoint, double second, @Nullable Recovery recovery) {}
