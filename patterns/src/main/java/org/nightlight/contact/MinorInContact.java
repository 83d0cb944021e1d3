package org.nightlight.contact;

import org.jspecify.annotations.Nullable;

/**
 * A minor in contact with a, as the guards see it. Times in milliseconds since the epoch, {@link
 * org.nightlight.people.Person#NEVER} for none.
 *
 * @param lastAt the last contact, either way
 * @param started whether the pair's first interaction was the minor's: an answer or a look
 * @param approachedAt the last approach by a
 * @param wroteAt the last message, comment or call of the minor to a
 * @param birthDay as {@link org.nightlight.people.Person#birthDay}, as of now
 * @param restated whether the minor was ever restated
 */
public record MinorInContact(
    String minorId,
    long lastAt,
    boolean started,
    long approachedAt,
    long wroteAt,
    @Nullable Integer birthDay,
    boolean restated) {

  MinorInContact wrote(long time) {
    return new MinorInContact(minorId, lastAt, started, approachedAt, time, birthDay, restated);
  }
}
