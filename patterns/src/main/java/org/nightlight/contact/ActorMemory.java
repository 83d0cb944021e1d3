package org.nightlight.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.signals.BlockedByMinors;
import org.nightlight.signals.FanOut;

/**
 * What is remembered of an adult-like account: a memory for each signal by a, and what its guards
 * need.
 *
 * @param addressed those counted longest ago first, at most 256
 * @param minors those in contact longest ago first, at most 256
 * @param touchedAt the last contact, milliseconds since the epoch
 */
public record ActorMemory(
    FanOut.@Nullable Memory fanOut,
    BlockedByMinors.@Nullable Memory blockedByMinors,
    List<Addressed> addressed,
    List<MinorInContact> minors,
    long touchedAt) {

  static ActorMemory nothing(long time) {
    return new ActorMemory(null, null, List.of(), List.of(), time);
  }
}
