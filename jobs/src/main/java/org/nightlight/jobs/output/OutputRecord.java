package org.nightlight.jobs.output;

import org.jspecify.annotations.Nullable;

/**
 * A result, ready to be written.
 *
 * @param key the Kafka record's key; null for none
 * @param time event time in milliseconds since the epoch, for the Kafka record's timestamp
 * @param sortKey where the line stands in a sorted file: plain order of code units
 * @param json one JSON object without line breaks
 */
public record OutputRecord(
    Topic topic, @Nullable String key, long time, String sortKey, String json) {}
