package org.nightlight.people;

import org.nightlight.event.Position;

/**
 * A minor's birth date changed, and an account that approached the minor of late is told.
 *
 * @param toldTo the account that is told
 * @param person the minor's account, as it is from now on
 */
public record PersonNews(Position position, String toldTo, Person person) {}
