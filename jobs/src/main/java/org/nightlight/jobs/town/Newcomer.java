package org.nightlight.jobs.town;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;

/**
 * What a story says of an account that it opens; the rest is chance.
 *
 * @param openedAt milliseconds since the epoch, UTC; null: some time in the years before
 * @param deviceTokens none: devices of its own
 */
public record Newcomer(
    AccountKind kind,
    @Nullable LocalDate born,
    @Nullable AgeSource ageSource,
    @Nullable Long openedAt,
    @Nullable String familyId,
    List<String> deviceTokens) {

  public static Newcomer born(LocalDate born) {
    return new Newcomer(AccountKind.PERSON, born, AgeSource.DECLARED, null, null, List.of());
  }

  public static Newcomer ofKind(AccountKind kind) {
    return new Newcomer(kind, null, null, null, null, List.of());
  }

  public Newcomer openedAt(long time) {
    return new Newcomer(kind, born, ageSource, time, familyId, deviceTokens);
  }

  public Newcomer family(@Nullable String id) {
    return new Newcomer(kind, born, ageSource, openedAt, id, deviceTokens);
  }

  /** On the devices of another account. */
  public Newcomer onDevicesOf(Resident other) {
    return new Newcomer(kind, born, ageSource, openedAt, familyId, other.deviceTokens());
  }

  public Newcomer ofSource(AgeSource source) {
    return new Newcomer(kind, born, source, openedAt, familyId, deviceTokens);
  }
}
