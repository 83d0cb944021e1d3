package org.nightlight.jobs.town;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;

/**
 * Someone who lives in the town, as the platform knows them.
 *
 * @param number counts the residents
 * @param persona what the person is for the demo's summary: {@link #ORDINARY}, a hard negative or a
 *     story
 * @param born as stated to the platform, which need not be true; null: unknown
 * @param openedAt when the account was opened, milliseconds since the epoch, UTC
 * @param liveliness how much the person does on the platform, 1 for many
 */
public record Resident(
    int number,
    String id,
    String persona,
    AccountKind kind,
    @Nullable LocalDate born,
    @Nullable AgeSource ageSource,
    long openedAt,
    String region,
    String timeZone,
    @Nullable String familyId,
    List<String> deviceTokens,
    double liveliness) {

  public static final String ORDINARY = "ordinary";

  private static final int GROWN = 99;

  /** Full years at {@code time}; high for an organisation and for an unknown age. */
  public int age(long time) {
    return born == null ? GROWN : TownTime.age(born, time);
  }

  public boolean isMinor(long time) {
    return age(time) < 18;
  }

  /** Whether the service offers private messages at this age. */
  public boolean mayMessage(long time) {
    return age(time) >= 16;
  }

  public boolean isFamilyOf(Resident other) {
    return familyId != null && familyId.equals(other.familyId);
  }

  public boolean isOrdinary() {
    return persona.equals(ORDINARY);
  }
}
