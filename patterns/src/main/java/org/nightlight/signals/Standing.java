package org.nightlight.signals;

import org.nightlight.people.Person;

/**
 * What is known of a signal's subject at the event that completed the signal: what the guards of
 * catalogue §2 are judged by. The last two are about the pair and hold for signals a→m only.
 *
 * @param sought minors seek the subject out
 * @param indiscriminate the subject addresses everybody alike
 * @param welcomed the approached minors write back
 * @param peers the subject is near in age to every minor approached of late
 * @param peersOfPair subject and minor are near in age
 * @param minorStarted the pair's first interaction was the minor's
 */
public record Standing(
    Person subject,
    boolean sought,
    boolean indiscriminate,
    boolean welcomed,
    boolean peers,
    boolean peersOfPair,
    boolean minorStarted) {}
