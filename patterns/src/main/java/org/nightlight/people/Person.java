package org.nightlight.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.settings.Protection;

/**
 * An account as its latest snapshot at or before a moment tells it (contract §2). Ages are full
 * years on the moment's UTC date; who is born on 29 February is a year older on 1 March in common
 * years.
 *
 * @param known whether any snapshot has come; without one the age is unknown and there is no family
 * @param birthDay the latest day that the birth date can mean, as days since the epoch
 * @param restatedAt when the account was last restated (contract §2), milliseconds since the epoch,
 *     or {@link #NEVER}
 * @param createdAt when the account was opened, milliseconds since the epoch
 */
public record Person(
    String id,
    boolean known,
    @Nullable Integer birthDay,
    @Nullable AgeSource ageSource,
    long restatedAt,
    long createdAt,
    AccountStatus status,
    AccountKind kind,
    @Nullable String region,
    String timeZone,
    @Nullable String familyId) {

  public static final long NEVER = Long.MIN_VALUE;

  static final int ADULT_AGE = 18;

  private static final int UNKNOWN_AGE = -1;
  private static final long DAY = 86_400_000L;
  private static final long RESTATED_KEPT = 90 * DAY;

  /** An account of which no snapshot has come yet. */
  public static Person unknown(String id) {
    return new Person(
        id,
        false,
        null,
        null,
        NEVER,
        NEVER,
        AccountStatus.ACTIVE,
        AccountKind.PERSON,
        null,
        "UTC",
        null);
  }

  public static Person of(AccountChange change, long restatedAt) {
    return new Person(
        change.accountId(),
        true,
        change.birthDay(),
        change.ageSource(),
        restatedAt,
        change.createdAt(),
        change.status(),
        change.kind(),
        change.region(),
        change.timeZone(),
        change.familyId());
  }

  public boolean isMinor(long time) {
    return isUnder(ADULT_AGE, time);
  }

  public boolean isUnder16(long time) {
    return isUnder(16, time);
  }

  /** 18 or over, or of unknown age, or restated under 90 days before. */
  public boolean isAdultLike(long time) {
    return !isMinor(time) || (everRestated() && time - restatedAt < RESTATED_KEPT);
  }

  public boolean isFamilyOf(Person other) {
    return familyId != null && familyId.equals(other.familyId);
  }

  public boolean isService() {
    return kind == AccountKind.SERVICE;
  }

  public boolean everRestated() {
    return restatedAt != NEVER;
  }

  /** The band that outputs tell instead of the age. */
  public AgeBand ageBand(long time) {
    int age = age(birthDay, time);
    if (age == UNKNOWN_AGE) {
      return AgeBand.UNKNOWN;
    } else if (age < 13) {
      return AgeBand.UNDER_13;
    } else if (age < 16) {
      return AgeBand.FROM_13_TO_15;
    }
    return age < ADULT_AGE ? AgeBand.FROM_16_TO_17 : AgeBand.ADULT;
  }

  /** The band that privacy promises are made by. */
  public Protection protection(long time) {
    return switch (ageBand(time)) {
      case UNDER_13, FROM_13_TO_15 -> Protection.UNDER_16;
      case FROM_16_TO_17 -> Protection.FROM_16_TO_17;
      case ADULT -> Protection.ADULT;
      case UNKNOWN -> Protection.UNKNOWN;
    };
  }

  private boolean isUnder(int years, long time) {
    int age = age(birthDay, time);
    return age != UNKNOWN_AGE && age < years;
  }

  /** Full years of someone born on {@code birthDay} on the UTC date of {@code time}. */
  static int age(@Nullable Integer birthDay, long time) {
    if (birthDay == null) {
      return UNKNOWN_AGE;
    }
    LocalDate born = LocalDate.ofEpochDay(birthDay);
    LocalDate today = LocalDate.ofEpochDay(Math.floorDiv(time, DAY));
    int years = today.getYear() - born.getYear();
    boolean birthdayToCome =
        today.getMonthValue() < born.getMonthValue()
            || (today.getMonthValue() == born.getMonthValue()
                && today.getDayOfMonth() < born.getDayOfMonth());
    // A reduced birth date can mean a day that is still to come: such a person is under one.
    return Math.max(0, birthdayToCome ? years - 1 : years);
  }
}
