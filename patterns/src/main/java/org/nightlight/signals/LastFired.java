package org.nightlight.signals;

/**
 * What a signal that fires at most once in a while remembers.
 *
 * @param firedAt milliseconds since the epoch
 */
public record LastFired(long firedAt) {}
