package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;

/**
 * Which alerts are sent.
 *
 * @param cooldown event time in which one subject gets one alert of a pattern
 * @param minScoreForLow below which a LOW alert is only counted
 */
public record AlertSettings(@OrZero Duration cooldown, double minScoreForLow)
    implements Serializable {}
