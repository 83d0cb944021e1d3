package org.nightlight.people;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Ordered;

/**
 * What reaches a device token: that an account's snapshots have it, or that a new account with it
 * approaches a minor. Exactly one of {@code holder} and {@code approach} is not null.
 */
public record TokenVisit(
    Position position, String token, @Nullable Holder holder, @Nullable Approach approach)
    implements Ordered {

  /**
   * An account whose snapshots have the token.
   *
   * @param until before which that counts, milliseconds since the epoch; {@link
   *     org.nightlight.stage.Stage#NEVER_EXPIRES} while the latest one has it
   */
  public record Holder(String accountId, long until) {

    public boolean countsAt(long time) {
      return time < until;
    }
  }

  /** An approach to a minor, its {@code evidence}'s other. */
  public record Approach(String actorId, EvidenceEvent evidence) {}

  @Override
  public String key() {
    return token;
  }
}
