package org.nightlight.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.Position;

/** A person for tests, opened 400 days before 2026-01-01, and news of it. */
public final class GivenPerson {

  private static final long DAY = 86_400_000;
  private static final long START = LocalDate.parse("2026-01-01").toEpochDay() * DAY;

  private final String id;
  private final @Nullable String born;
  private long restatedAt = Person.NEVER;
  private long createdAt = START - 400 * DAY;
  private AccountKind kind = AccountKind.PERSON;

  private GivenPerson(String id, @Nullable String born) {
    this.id = id;
    this.born = born;
  }

  public static GivenPerson adult(String id) {
    return born(id, "1990-01-01");
  }

  public static GivenPerson minor(String id) {
    return born(id, "2012-01-01");
  }

  /** Null: of unknown age. */
  public static GivenPerson born(String id, @Nullable String birthDate) {
    return new GivenPerson(id, birthDate);
  }

  /** Milliseconds since 2026-01-01. */
  public GivenPerson restatedAt(long time) {
    restatedAt = START + time;
    return this;
  }

  /** Milliseconds since 2026-01-01. */
  public GivenPerson openedAt(long time) {
    createdAt = START + time;
    return this;
  }

  public GivenPerson ofKind(AccountKind accountKind) {
    kind = accountKind;
    return this;
  }

  public Person given() {
    return new Person(
        id,
        true,
        born == null ? null : (int) LocalDate.parse(born).toEpochDay(),
        null,
        restatedAt,
        createdAt,
        AccountStatus.ACTIVE,
        kind,
        null,
        "UTC",
        null);
  }

  /** That the person's own change restated it. */
  public PersonNews restates(long time) {
    return news(time, id, true, false, false);
  }

  /** The same, told to another account. */
  public PersonNews restatesTold(long time, String toldTo) {
    return news(time, toldTo, true, false, false);
  }

  /** That its user deleted it. */
  public PersonNews deletes(long time) {
    return news(time, id, false, true, false);
  }

  /** Told to another account: that its user opened settings. */
  public PersonNews opensUp(long time, String toldTo) {
    return news(time, toldTo, false, false, true);
  }

  /** Told to the account itself or another one: a change of nothing in particular. */
  public PersonNews changes(long time, String toldTo) {
    return news(time, toldTo, false, false, false);
  }

  private PersonNews news(
      long time, String toldTo, boolean restated, boolean deleted, boolean opened) {
    Position position = Position.ofAccountChange(START + time, "change-" + id + "-" + time);
    return new PersonNews(position, toldTo, given(), restated, deleted, opened);
  }
}
