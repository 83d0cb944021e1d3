package org.nightlight.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;

/** An account as its next snapshot tells it. */
final class Sketch {

  private static final AccountSettings CLOSED =
      new AccountSettings(
          Profile.PRIVATE, Audience.NOBODY, Audience.NOBODY, null, null, null, null);
  private static final List<AccountSettings> OPENED =
      List.of(
          new AccountSettings(
              Profile.PUBLIC, Audience.NOBODY, Audience.NOBODY, null, null, null, null),
          new AccountSettings(
              Profile.PRIVATE, Audience.CONNECTIONS, Audience.NOBODY, null, null, null, null),
          new AccountSettings(
              Profile.PRIVATE, Audience.NOBODY, Audience.EVERYONE, null, null, null, null));

  final String id;
  final long opened;
  @Nullable Integer birthDay;
  @Nullable AgeSource source;
  AccountStatus status = AccountStatus.ACTIVE;
  AccountKind kind = AccountKind.PERSON;
  ChangedBy changedBy = ChangedBy.SYSTEM;
  @Nullable String region;
  @Nullable String family;
  String timeZone = "UTC";
  List<String> tokens = List.of();
  AccountSettings settings = CLOSED;

  Sketch(String id, long opened) {
    this.id = id;
    this.opened = opened;
  }

  void close() {
    settings = CLOSED;
  }

  void open(int which) {
    settings = OPENED.get(which % OPENED.size());
  }

  AccountChange at(long time, String eventId) {
    return new AccountChange(
        eventId,
        time,
        id,
        Math.min(opened, time),
        birthDay,
        source,
        status,
        changedBy,
        kind,
        region,
        timeZone,
        family,
        tokens,
        settings);
  }
}
