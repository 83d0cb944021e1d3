package org.nightlight.jobs.evaluate;

/**
 * What a trace is overlaid with.
 *
 * @param minors the share of all people who are under 18, 0 to 1
 * @param timeZone everybody's, an IANA name
 */
public record Overlay(Ages ages, double minors, String timeZone) {}
