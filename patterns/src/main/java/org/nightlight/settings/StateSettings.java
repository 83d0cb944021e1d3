package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long a pair is remembered, and an account that is gone, in event time.
 *
 * @param connectionKept without any interaction of the two, after which a connection is forgotten
 * @param pairKept without any interaction of the two, after which the next is their first again
 * @param deletedKept after the latest snapshot of a deleted account; from then on it is one that
 *     was never told of
 */
public record StateSettings(Duration connectionKept, Duration pairKept, Duration deletedKept)
    implements Serializable {}
