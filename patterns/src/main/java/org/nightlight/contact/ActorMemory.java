package org.nightlight.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.people.Person;

/**
 * What is remembered of an adult-like account: a memory for each signal by a, and what its guards
 * need.
 *
 * @param subject the account, as it is now
 * @param addressed those counted longest ago first, at most 256
 * @param minors those in contact longest ago first, at most 256
 * @param touchedAt the last contact, milliseconds since the epoch
 */
public record ActorMemory(
    Person subject,
    @Nullable ByActor signals,
    List<Addressed> addressed,
    List<MinorInContact> minors,
    long touchedAt) {

  static ActorMemory nothing(Person subject, long time) {
    return new ActorMemory(subject, null, List.of(), List.of(), time);
  }

  ActorMemory with(Person changed) {
    return new ActorMemory(changed, signals, addressed, minors, touchedAt);
  }

  ActorMemory with(@Nullable ByActor changed) {
    return new ActorMemory(subject, changed, addressed, minors, touchedAt);
  }

  ActorMemory with(List<MinorInContact> changed) {
    return new ActorMemory(subject, signals, addressed, changed, touchedAt);
  }
}
