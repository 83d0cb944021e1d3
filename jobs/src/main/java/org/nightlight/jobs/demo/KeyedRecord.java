package org.nightlight.jobs.demo;

/**
 * A record of an input topic, ready to be sent.
 *
 * @param time milliseconds since the epoch, UTC
 */
record KeyedRecord(String key, long time, byte[] value) {}
