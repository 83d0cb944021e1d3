package org.nightlight.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of an account after a change (contract §1, {@code accounts}).
 *
 * @param occurredAt when it happened, event time, milliseconds since the epoch, UTC
 * @param createdAt when the account was opened, in the same unit
 * @param birthDay the latest day that the given birth date can mean, as days since the epoch; null:
 *     unknown
 * @param timeZone an IANA name
 * @param deviceTokens at most 16, pseudonymous
 */
public record AccountChange(
    String eventId,
    long occurredAt,
    String accountId,
    long createdAt,
    @Nullable Integer birthDay,
    @Nullable AgeSource ageSource,
    AccountStatus status,
    ChangedBy changedBy,
    AccountKind kind,
    @Nullable String region,
    String timeZone,
    @Nullable String familyId,
    List<String> deviceTokens,
    AccountSettings settings) {

  public Position position() {
    return Position.ofAccountChange(occurredAt, eventId);
  }
}
