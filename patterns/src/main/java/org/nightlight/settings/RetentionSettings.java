package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long results may be kept.
 *
 * @param alerts from an alert's detection to its expiry
 * @param violations from a violation to its expiry
 */
public record RetentionSettings(Duration alerts, Duration violations) implements Serializable {}
