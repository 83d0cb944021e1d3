package org.nightlight.jobs.town;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;

/**
 * What a story says of an account that it opens; the rest is chance.
 *
 * @param openedAt milliseconds since the epoch, UTC; null: some time in the years before
 */
public record Newcomer(
    AccountKind kind,
    @Nullable LocalDate born,
    @Nullable AgeSource ageSource,
    @Nullable Long openedAt,
    @Nullable String familyId) {

  public static Newcomer born(LocalDate born) {
    return new Newcomer(AccountKind.PERSON, born, AgeSource.DECLARED, null, null);
  }

  public static Newcomer ofKind(AccountKind kind) {
    return new Newcomer(kind, null, null, null, null);
  }

  public Newcomer openedAt(long time) {
    return new Newcomer(kind, born, ageSource, time, familyId);
  }

  public Newcomer family(@Nullable String id) {
    return new Newcomer(kind, born, ageSource, openedAt, id);
  }

  public Newcomer verified() {
    return new Newcomer(kind, born, AgeSource.VERIFIED, openedAt, familyId);
  }
}
