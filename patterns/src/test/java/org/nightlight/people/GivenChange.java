package org.nightlight.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;

/**
 * A change of an account for tests: by its user, a minor's, opened 400 days before. Times are
 * milliseconds since 2026-01-01.
 */
public final class GivenChange {

  public static final long DAY = 86_400_000;

  private static final long START = LocalDate.parse("2026-01-01").toEpochDay() * DAY;

  private final String id;
  private final long time;
  private @Nullable String born = "2012-01-01";
  private AccountStatus status = AccountStatus.ACTIVE;
  private ChangedBy changedBy = ChangedBy.USER;
  private AccountSettings settings = AccountSettings.NONE;
  private List<String> tokens = List.of();
  private long openedAt;

  private GivenChange(String id, long time) {
    this.id = id;
    this.time = time;
    this.openedAt = time - 400 * DAY;
  }

  public static GivenChange of(String id, long time) {
    return new GivenChange(id, time);
  }

  public static long timeOf(long sinceStart) {
    return START + sinceStart;
  }

  public GivenChange born(@Nullable String birthDate) {
    born = birthDate;
    return this;
  }

  public GivenChange to(AccountStatus newStatus) {
    status = newStatus;
    return this;
  }

  public GivenChange by(ChangedBy whom) {
    changedBy = whom;
    return this;
  }

  public GivenChange to(AccountSettings newSettings) {
    settings = newSettings;
    return this;
  }

  public GivenChange withTokens(String... deviceTokens) {
    tokens = List.of(deviceTokens);
    return this;
  }

  public GivenChange openedAt(long opened) {
    openedAt = opened;
    return this;
  }

  public AccountChange given() {
    return new AccountChange(
        "change-" + time,
        START + time,
        id,
        START + openedAt,
        born == null ? null : (int) LocalDate.parse(born).toEpochDay(),
        born == null ? null : AgeSource.DECLARED,
        status,
        changedBy,
        AccountKind.PERSON,
        null,
        "UTC",
        null,
        tokens,
        settings);
  }
}
