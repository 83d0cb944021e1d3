package org.nightlight.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the directory keeps of an account.
 *
 * @param lastBirthDay the last birth date that was known, also where the latest snapshot has none
 * @param approachers who made an approach-like interaction towards the account while it was a
 *     minor's, latest last
 */
public record KnownAccount(
    Person person, @Nullable Integer lastBirthDay, List<Approacher> approachers) {

  /** The last time that an actor did so, milliseconds since the epoch. */
  public record Approacher(String actorId, long at) {}
}
