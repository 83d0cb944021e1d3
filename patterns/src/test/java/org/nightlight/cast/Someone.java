package org.nightlight.cast;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;

/**
 * Someone with an account.
 *
 * @param bornOn as stated to the service, days since the epoch; null: unknown
 * @param openedAt milliseconds since the epoch, UTC
 */
record Someone(
    String id,
    AccountKind kind,
    @Nullable Integer bornOn,
    @Nullable AgeSource ageSource,
    long openedAt,
    @Nullable String familyId,
    String device) {

  private static final double DAYS_A_YEAR = 365.25;

  /** In years, about, at a time; high where no birth date is stated. */
  double age(long time) {
    return bornOn == null ? 99 : (time / (double) World.DAY - bornOn) / DAYS_A_YEAR;
  }

  boolean isMinor(long time) {
    return age(time) < 18;
  }
}
