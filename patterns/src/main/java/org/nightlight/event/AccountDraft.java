package org.nightlight.event;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Rejection.Reason;

/** An account change, as far as it has been read. */
final class AccountDraft implements Draft {

  private static final long DAY = TimeUnit.DAYS.toMillis(1);
  private static final long REQUIRED =
      Field.bits(
          EnumSet.of(
              Field.EVENT_ID,
              Field.OCCURRED_AT,
              Field.ACCOUNT_ID,
              Field.CREATED_AT,
              Field.CHANGED_BY,
              Field.SETTINGS));
  private static final Words<AgeSource> AGE_SOURCES = Words.of(AgeSource.class);
  private static final Words<AccountStatus> STATUSES = Words.of(AccountStatus.class);
  private static final Words<ChangedBy> CHANGERS = Words.of(ChangedBy.class);
  private static final Words<AccountKind> KINDS = Words.of(AccountKind.class);

  private @Nullable String eventId;
  private long occurredAt;
  private @Nullable String accountId;
  private long createdAt;
  private @Nullable BirthDate birthDate;
  private @Nullable AgeSource ageSource;
  private @Nullable AccountStatus status;
  private @Nullable ChangedBy changedBy;
  private @Nullable AccountKind kind;
  private @Nullable String region;
  private @Nullable String timeZone;
  private @Nullable String familyId;
  private List<String> deviceTokens = List.of();
  private final SettingsDraft settings = new SettingsDraft();

  @Override
  public Map<String, Field> known() {
    return Field.OF_ACCOUNT;
  }

  @Override
  public long required() {
    return REQUIRED;
  }

  @Override
  public @Nullable Draft inner(Field field) {
    return field == Field.SETTINGS ? settings : null;
  }

  @Override
  public void take(Field field, FieldValues values) throws IOException {
    switch (field) {
      case EVENT_ID -> eventId = values.id(field);
      case OCCURRED_AT -> occurredAt = values.occurredAt(field);
      case ACCOUNT_ID -> accountId = values.id(field);
      case CREATED_AT -> createdAt = values.time(field);
      case BIRTH_DATE -> birthDate = values.birthDate(field);
      case AGE_SOURCE -> ageSource = values.word(field, AGE_SOURCES);
      case STATUS -> status = values.word(field, STATUSES);
      case CHANGED_BY -> changedBy = values.word(field, CHANGERS);
      case KIND -> kind = values.word(field, KINDS);
      case REGION -> region = values.region(field);
      case TIME_ZONE -> timeZone = values.timeZone(field);
      case FAMILY_ID -> familyId = values.id(field);
      case DEVICE_TOKENS -> deviceTokens = values.ids(field);
      default -> throw new IllegalArgumentException(field.path());
    }
  }

  @Override
  public void compare(Faults faults) {
    if (createdAt - occurredAt > DAY) {
      faults.note(Reason.CREATED_AFTER_CHANGE, Field.CREATED_AT);
    }
    if (birthDate != null && birthDate.earliest() > Math.floorDiv(occurredAt, DAY)) {
      faults.note(Reason.BORN_AFTER_CHANGE, Field.BIRTH_DATE);
    }
  }

  /** To be asked for once no fault has been found. */
  AccountChange finish() {
    return new AccountChange(
        requireNonNull(eventId),
        occurredAt,
        requireNonNull(accountId),
        createdAt,
        birthDate == null ? null : birthDate.latest(),
        ageSource,
        status == null ? AccountStatus.ACTIVE : status,
        requireNonNull(changedBy),
        kind == null ? AccountKind.PERSON : kind,
        region,
        timeZone == null ? "UTC" : timeZone,
        familyId,
        deviceTokens,
        settings.finish());
  }
}
