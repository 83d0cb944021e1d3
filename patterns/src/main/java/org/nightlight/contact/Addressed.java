package org.nightlight.contact;

/**
 * An account that a addressed (catalogue §1, S1), with the last time it counted each way,
 * milliseconds since the epoch or {@link org.nightlight.people.Person#NEVER}.
 *
 * @param asMinorAt the last approach to it as a minor
 * @param asOtherAt the last connection request to it while it was no minor
 */
public record Addressed(String otherId, long asMinorAt, long asOtherAt) {

  long lastAt() {
    return Math.max(asMinorAt, asOtherAt);
  }
}
