package org.nightlight.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;

/** Contract §2: full years on the moment's UTC date, minors, adult-like accounts, family. */
class PersonTest {

  private static final long DAY = 86_400_000;
  private static final Instant RESTATED = Instant.parse("2026-03-02T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2008-03-02, 2026-03-01T23:59:59.999Z, 17",
    "2008-03-02, 2026-03-02T00:00:00Z, 18",
    "2008-03-02, 2026-03-02T23:59:59.999Z, 18",
    "2008-03-02, 2008-03-02T12:00:00Z, 0",
    "2008-12-31, 2026-12-30T23:59:59Z, 17",
    "2008-12-31, 2026-12-31T00:00:00Z, 18",
    "2009-01-01, 2026-12-31T23:59:59Z, 17",
    "1960-05-17, 1969-12-31T23:59:59Z, 9",
  })
  void aBirthdayBeginsAtMidnightUtc(LocalDate born, Instant now, int years) {
    assertEquals(years, Person.age((int) born.toEpochDay(), now.toEpochMilli()));
  }

  @ParameterizedTest
  @CsvSource({
    "2008-02-29, 2026-02-28T23:59:59.999Z, 17",
    "2008-02-29, 2026-03-01T00:00:00Z, 18",
    "2008-02-29, 2028-02-28T23:59:59.999Z, 19",
    "2008-02-29, 2028-02-29T00:00:00Z, 20",
    "2008-02-28, 2028-02-28T00:00:00Z, 20",
    "2008-03-01, 2028-02-29T23:59:59Z, 19",
  })
  void whoIsBornOn29FebruaryIsAYearOlderOn1MarchInCommonYears(
      LocalDate born, Instant now, int years) {
    assertEquals(years, Person.age((int) born.toEpochDay(), now.toEpochMilli()));
  }

  @Test
  void aReducedBirthDateThatMayBeStillToComeMeansAge0() {
    LocalDate latest = LocalDate.parse("2026-12-31");
    long march = Instant.parse("2026-03-02T09:00:00Z").toEpochMilli();
    assertEquals(0, Person.age((int) latest.toEpochDay(), march));
    assertTrue(person("2026-12-31", Person.NEVER).isMinor(march));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T23:59:59.999Z, true, false",
    "2026-03-02T00:00:00Z, false, true",
  })
  void onThe18thBirthdayAMinorBecomesAdultLike(Instant now, boolean minor, boolean adultLike) {
    Person person = person("2008-03-02", Person.NEVER);
    assertEquals(minor, person.isMinor(now.toEpochMilli()));
    assertEquals(adultLike, person.isAdultLike(now.toEpochMilli()));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01T23:59:59.999Z, true", "2026-03-02T00:00:00Z, false"})
  void under16EndsOnThe16thBirthday(Instant now, boolean under16) {
    assertEquals(under16, person("2010-03-02", Person.NEVER).isUnder16(now.toEpochMilli()));
  }

  @Test
  void ofUnknownAgeOneIsAdultLikeAndNoMinor() {
    Person unknown = person(null, Person.NEVER);
    assertFalse(unknown.isMinor(0));
    assertFalse(unknown.isUnder16(0));
    assertTrue(unknown.isAdultLike(0));
    assertTrue(Person.unknown("account-1").isAdultLike(0));
    assertFalse(Person.unknown("account-1").known());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "7775999999, true", "7776000000, false"})
  void under90dAfterRestatingOneIsBothAdultLikeAndAMinor(long after, boolean adultLike) {
    Person restated = person("2010-05-17", RESTATED.toEpochMilli());
    long now = RESTATED.toEpochMilli() + after;
    assertEquals(90 * DAY, 7_776_000_000L);
    assertTrue(restated.isMinor(now));
    assertEquals(adultLike, restated.isAdultLike(now));
    assertTrue(restated.everRestated());
  }

  @Test
  void onlyEqualFamilyIdsMakeFamily() {
    assertTrue(inFamily("f1").isFamilyOf(inFamily("f1")));
    assertFalse(inFamily("f1").isFamilyOf(inFamily("f2")));
    assertFalse(inFamily(null).isFamilyOf(inFamily(null)));
    assertFalse(inFamily("f1").isFamilyOf(inFamily(null)));
    assertFalse(inFamily(null).isFamilyOf(inFamily("f1")));
  }

  private static Person inFamily(@Nullable String family) {
    return person(null, Person.NEVER, family);
  }

  private static Person person(@Nullable String born, long restatedAt) {
    return person(born, restatedAt, null);
  }

  private static Person person(@Nullable String born, long restatedAt, @Nullable String family) {
    return new Person(
        "account-1",
        true,
        born == null ? null : (int) LocalDate.parse(born).toEpochDay(),
        born == null ? null : AgeSource.DECLARED,
        restatedAt,
        0,
        AccountStatus.ACTIVE,
        AccountKind.PERSON,
        null,
        "UTC",
        family);
  }
}
