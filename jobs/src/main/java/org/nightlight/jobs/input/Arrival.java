package org.nightlight.jobs.input;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.event.Rejection;
import org.nightlight.people.Visit;

/**
 * A record as it was read: exactly one of an account change, an interaction and a rejection.
 *
 * @param bytes the record's size
 * @param hash keyed hash of a rejected record (HMAC-SHA-256, 64 hex characters); null for others
 */
public record Arrival(
    Origin origin,
    long bytes,
    @Nullable AccountChange account,
    @Nullable Interaction interaction,
    @Nullable Rejection rejection,
    @Nullable String hash) {

  /** A rejected record has no event time. */
  public static final long NO_TIME = Long.MIN_VALUE;

  /** Event time in milliseconds since the epoch, or {@link #NO_TIME}. */
  public long time() {
    if (account != null) {
      return account.occurredAt();
    }
    return interaction != null ? interaction.occurredAt() : NO_TIME;
  }

  /** The event's id; empty for a rejected record. */
  public String eventId() {
    if (account != null) {
      return account.eventId();
    }
    return interaction != null ? interaction.eventId() : "";
  }

  /** The accounts that an accepted event is to be seen at. */
  public void forEachVisit(Consumer<Visit> out) {
    if (account != null) {
      Visit.of(account, out);
    } else if (interaction != null) {
      Visit.of(interaction, out);
    }
  }

  public boolean isRejected() {
    return rejection != null;
  }
}
