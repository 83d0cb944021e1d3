package org.nightlight.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.event.Rejection.Reason;

/** Every field of {@code accounts}: what it may be, and what it may not. */
class AccountChangeReadingTest {

  private final EventReader reader = new EventReader(new InputRules(false, false), name -> {});

  @Test
  void theLeastRecordGetsTheDefaults() {
    long time = Instant.parse("2026-03-01T09:00:00Z").toEpochMilli();
    assertEquals(
        new AccountChange(
            "e1",
            time,
            "a1",
            time,
            null,
            null,
            AccountStatus.ACTIVE,
            ChangedBy.SYSTEM,
            AccountKind.PERSON,
            null,
            "UTC",
            null,
            List.of(),
            AccountSettings.NONE),
        accept(RecordText.accountChange()));
  }

  @Test
  void aRecordWithEveryFieldGetsThemAll() {
    RecordText full =
        RecordText.accountChange()
            .with("event_id", "\"e9\"")
            .with("occurred_at", "\"2026-03-01T09:00:00.250Z\"")
            .with("account_id", "\"a9\"")
            .with("created_at", "\"2026-02-01T00:00:00Z\"")
            .with("birth_date", "\"2012-05-17\"")
            .with("age_source", "\"VERIFIED\"")
            .with("status", "\"SUSPENDED\"")
            .with("changed_by", "\"GUARDIAN\"")
            .with("kind", "\"ORGANISATION\"")
            .with("region", "\"DE\"")
            .with("time_zone", "\"Europe/Berlin\"")
            .with("family_id", "\"f9\"")
            .with("device_tokens", "[\"d2\",\"d1\"]")
            .with(
                "settings",
                "{\"profile\":\"PRIVATE\",\"messages\":\"CONNECTIONS\",\"comments\":\"NOBODY\","
                    + "\"suggestions\":\"OFF\",\"connections_list\":\"HIDDEN\","
                    + "\"location\":\"ON\",\"downloads\":\"OFF\"}");
    AccountChange expected =
        new AccountChange(
            "e9",
            Instant.parse("2026-03-01T09:00:00.250Z").toEpochMilli(),
            "a9",
            Instant.parse("2026-02-01T00:00:00Z").toEpochMilli(),
            (int) LocalDate.parse("2012-05-17").toEpochDay(),
            AgeSource.VERIFIED,
            AccountStatus.SUSPENDED,
            ChangedBy.GUARDIAN,
            AccountKind.ORGANISATION,
            "DE",
            "Europe/Berlin",
            "f9",
            List.of("d2", "d1"),
            new AccountSettings(
                AccountSettings.Profile.PRIVATE,
                AccountSettings.Audience.CONNECTIONS,
                AccountSettings.Audience.NOBODY,
                AccountSettings.Toggle.OFF,
                AccountSettings.Listing.HIDDEN,
                AccountSettings.Toggle.ON,
                AccountSettings.Toggle.OFF));
    assertEquals(expected, accept(full));
    assertEquals(expected, accept(full.reversed()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"event_id", "occurred_at", "account_id", "created_at", "changed_by", "settings"})
  void aRequiredFieldMissingOrNullIsRejected(String field) {
    Rejection missing = new Rejection(Reason.MISSING_FIELD, field);
    assertEquals(missing, reject(RecordText.accountChange().without(field)));
    assertEquals(missing, reject(RecordText.accountChange().with(field, "null")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "birth_date",
        "age_source",
        "status",
        "kind",
        "region",
        "time_zone",
        "family_id",
        "device_tokens"
      })
  void anOptionalFieldThatIsNullCountsAsMissing(String field) {
    assertEquals(
        accept(RecordText.accountChange()), accept(RecordText.accountChange().with(field, "null")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "profile",
        "messages",
        "comments",
        "suggestions",
        "connections_list",
        "location",
        "downloads"
      })
  void aSettingMayBeNullAndNothingButAWord(String setting) {
    assertEquals(AccountSettings.NONE, accept(withSetting(setting, "null")).settings());
    String path = "settings." + setting;
    for (String wrong : List.of("true", "1", "[]", "{}")) {
      assertEquals(new Rejection(Reason.WRONG_TYPE, path), reject(withSetting(setting, wrong)));
    }
    for (String wrong : List.of("\"\"", "\"on\"", "\"SOME\"", "\"ON \"", "\"null\"")) {
      assertEquals(new Rejection(Reason.WRONG_VALUE, path), reject(withSetting(setting, wrong)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "event_id, 1",
    "event_id, true",
    "event_id, [\"e1\"]",
    "event_id, {}",
    "occurred_at, 1772355600000",
    "occurred_at, {\"a\":1}",
    "account_id, 17",
    "account_id, 1.5",
    "created_at, 0",
    "birth_date, 2012",
    "birth_date, 20120517",
    "age_source, 0",
    "status, 1",
    "status, true",
    "changed_by, {}",
    "kind, []",
    "region, 49",
    "region, false",
    "time_zone, 1",
    "family_id, 4",
    "device_tokens, \"d1\"",
    "device_tokens, {}",
    "device_tokens, 1",
    "device_tokens, [1]",
    "device_tokens, [null]",
    "device_tokens, [[\"d1\"]]",
    "device_tokens, [{\"d\":1}]",
    "device_tokens, [true]",
    "settings, []",
    "settings, \"{}\"",
    "settings, 1",
    "settings, false",
  })
  void aFieldOfAnotherTypeIsRejectedAndNeverConverted(String field, String json) {
    Rejection wrong = new Rejection(Reason.WRONG_TYPE, field);
    assertEquals(wrong, reject(RecordText.accountChange().with(field, json)));
  }

  @ParameterizedTest
  @CsvSource({
    "age_source, DECLARED",
    "age_source, ESTIMATED",
    "age_source, VERIFIED",
    "status, ACTIVE",
    "status, SUSPENDED",
    "status, DELETED",
    "changed_by, USER",
    "changed_by, GUARDIAN",
    "changed_by, SYSTEM",
    "changed_by, SUPPORT",
    "kind, PERSON",
    "kind, ORGANISATION",
    "kind, SERVICE",
    "region, DE",
    "region, GB",
    "region, US",
    "time_zone, UTC",
    "time_zone, Asia/Kolkata",
    "time_zone, America/Argentina/Ushuaia",
    "time_zone, Etc/GMT+5",
    "family_id, ~",
    "birth_date, 2012",
    "birth_date, 2012-02",
    "birth_date, 2012-02-29",
    "birth_date, 1900-01-01",
    "created_at, 1999-12-31T23:59:59Z",
    "created_at, 1969-12-31T23:59:59.9Z",
  })
  void anAllowedValueIsAccepted(String field, String text) {
    accept(RecordText.accountChange().with(field, "\"" + text + "\""));
  }

  @ParameterizedTest
  @CsvSource(
      emptyValue = "",
      value = {
        "age_source, declared",
        "age_source, GUESSED",
        "status, ''",
        "status, ACTIV",
        "status, ACTIVEX",
        "changed_by, user",
        "changed_by, OTHER",
        "kind, BOT",
        "kind, MESSAGE",
        "region, de",
        "region, D",
        "region, DEU",
        "region, XX",
        "region, EU",
        "region, UK",
        "region, ''",
        "time_zone, +01:00",
        "time_zone, Z",
        "time_zone, UTC+1",
        "time_zone, GMT+01:00",
        "time_zone, europe/berlin",
        "time_zone, Europe/Atlantis",
        "time_zone, ''",
        "time_zone, CST",
        "family_id, ''",
        "family_id, a b",
        "birth_date, ''",
        "birth_date, 12",
        "birth_date, 2012-2-9",
        "birth_date, 2012-13",
        "birth_date, 2012-00",
        "birth_date, 201205",
        "birth_date, 2012-02-30",
        "birth_date, 2011-02-29",
        "birth_date, 2012-04-31",
        "birth_date, 2012-01-00",
        "birth_date, 2012/02/03",
        "birth_date, 2012-02/03",
        "birth_date, 2012/02",
        "birth_date, 2012-02-03T00:00:00Z",
        "birth_date, +201",
        "birth_date, ２０１２",
        "birth_date, -001-01-01",
        "created_at, ''",
        "created_at, 2026-02-30T00:00:00Z",
        "occurred_at, yesterday",
      })
  void aValueThatIsNotAllowedIsRejected(String field, String text) {
    Rejection wrong = new Rejection(Reason.WRONG_VALUE, field);
    assertEquals(wrong, reject(RecordText.accountChange().with(field, "\"" + text + "\"")));
  }

  @Test
  void anAccountOpenedExactly24hAfterItsChangeIsAccepted() {
    accept(RecordText.accountChange().with("created_at", "\"2026-03-02T09:00:00.000Z\""));
  }

  @Test
  void anAccountOpenedOver24hAfterItsChangeIsRejected() {
    assertEquals(
        new Rejection(Reason.CREATED_AFTER_CHANGE, "created_at"),
        reject(RecordText.accountChange().with("created_at", "\"2026-03-02T09:00:00.001Z\"")));
  }

  private static RecordText withSetting(String setting, String json) {
    return RecordText.accountChange().with("settings", "{\"" + setting + "\":" + json + "}");
  }

  private AccountChange accept(RecordText record) {
    ParsedEvent event = reader.readAccountChange(record.bytes());
    assertNull(event.rejection());
    return event.account();
  }

  private Rejection reject(RecordText record) {
    ParsedEvent event = reader.readAccountChange(record.bytes());
    assertNull(event.account());
    return event.rejection();
  }
}
