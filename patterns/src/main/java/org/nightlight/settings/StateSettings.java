package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long a pair is remembered, in event time.
 *
 * @param connectionKept without any interaction of the two, after which a connection is forgotten
 * @param pairKept without any interaction of the two, after which the next is their first again
 */
public record StateSettings(Duration connectionKept, Duration pairKept) implements Serializable {}
