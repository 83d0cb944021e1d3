package org.nightlight.chaos;

/**
 * A kill to come.
 *
 * @param which of several processes of the kind
 * @param moment when, as a part of the time between two kills: 0 to 1
 * @param atCheckpoint whether it waits for a checkpoint that is under way
 * @param recovers whether the next one waits until all has recovered from this one
 */
record PlannedKill(
    ProcessKind kind, int which, double moment, boolean atCheckpoint, boolean recovers) {}
