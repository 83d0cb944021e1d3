package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;

/**
 * How event time advances.
 *
 * @param maxOutOfOrderness a record further behind the newest one of its partition or file is late
 * @param idleAfter wall-clock time after which a silent live partition holds the others back no
 *     more
 */
public record TimeSettings(@OrZero Duration maxOutOfOrderness, Duration idleAfter)
    implements Serializable {}
