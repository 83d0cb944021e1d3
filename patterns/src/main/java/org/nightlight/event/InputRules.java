package org.nightlight.event;

import java.io.Serializable;

/**
 * What the settings say about reading records.
 *
 * @param rejectUnknownFields whether a record with an unknown field is rejected; else such fields
 *     are skipped and counted
 * @param live whether records are read as they happen, so that {@code occurred_at} may lie at most
 *     1 h after the wall clock
 */
public record InputRules(boolean rejectUnknownFields, boolean live) implements Serializable {}
