package org.nightlight.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.event.Rejection.Reason;

/** Birth dates, whole and reduced, and where they lie beside the change. */
class BirthDateTest {

  private final EventReader reader = new EventReader(new InputRules(false, false), name -> {});

  @ParameterizedTest
  @CsvSource({
    "2012, 2012-12-31",
    "2012-02, 2012-02-29",
    "2011-02, 2011-02-28",
    "2012-05-17, 2012-05-17",
  })
  void aBirthDateMeansTheLatestDayItCan(String given, LocalDate latest) {
    AccountChange change = accept(withBirthDate("2026-03-01T09:00:00Z", given));
    assertEquals((int) latest.toEpochDay(), change.birthDay());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T00:00:00Z, 2026-03-01",
    "2026-03-01T00:00:00Z, 2026-03",
    "2026-01-01T00:00:00Z, 2026",
  })
  void aBirthDateThatMayBeTheDayOfTheChangeIsAccepted(String occurredAt, String birthDate) {
    accept(withBirthDate(occurredAt, birthDate));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28T23:59:59.999Z, 2026-03-01",
    "2026-02-28T23:59:59.999Z, 2026-03",
    "2025-12-31T23:59:59.999Z, 2026",
  })
  void aBirthDateWhollyAfterTheChangeIsRejected(String occurredAt, String birthDate) {
    assertEquals(
        new Rejection(Reason.BORN_AFTER_CHANGE, "birth_date"),
        reject(withBirthDate(occurredAt, birthDate)));
  }

  private static RecordText withBirthDate(String occurredAt, String birthDate) {
    return RecordText.accountChange()
        .with("occurred_at", "\"" + occurredAt + "\"")
        .with("created_at", "\"2020-01-01T00:00:00Z\"")
        .with("birth_date", "\"" + birthDate + "\"");
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
