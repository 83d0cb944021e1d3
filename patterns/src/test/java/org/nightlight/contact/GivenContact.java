package org.nightlight.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.people.Person;

/**
 * A contact between an adult and a minor for tests: at first a delivered interaction from the adult
 * to {@code minor-1}, strangers who had to do with each other at time 0 for the first time. Times
 * are milliseconds since 2026-01-01.
 */
public final class GivenContact {

  public static final long SECOND = 1_000;
  public static final long MINUTE = 60 * SECOND;
  public static final long HOUR = 60 * MINUTE;
  public static final long DAY = 24 * HOUR;

  private static final int START_DAY = 20_454;

  private final long time;
  private final InteractionKind kind;
  private String minorId = "minor-1";
  private int adultBirthDay = START_DAY - 34 * 365;
  private @Nullable Integer otherBirthDay = START_DAY - 14 * 365;
  private @Nullable String familyId;
  private Outcome outcome = Outcome.DELIVERED;
  private boolean byMinor;
  private long connectedSince = Person.NEVER;
  private boolean becameConnected;
  private long firstAt;
  private boolean otherStarted;
  private boolean afterOutreach;
  private boolean known = true;
  private long openedBefore = 400 * DAY;
  private String timeZone = "UTC";

  private GivenContact(InteractionKind kind, long time) {
    this.kind = kind;
    this.time = time;
  }

  public static GivenContact of(InteractionKind kind, long time) {
    return new GivenContact(kind, time);
  }

  /** Milliseconds since 2026-01-01 of an instant, for example {@code 2026-01-05T23:00:00Z}. */
  public static long timeOf(String instant) {
    return Instant.parse(instant).toEpochMilli() - START_DAY * DAY;
  }

  public GivenContact with(String minor) {
    minorId = minor;
    return this;
  }

  /** The minor is the actor. */
  public GivenContact byMinor() {
    byMinor = true;
    return this;
  }

  public GivenContact refused() {
    outcome = Outcome.REFUSED;
    return this;
  }

  public GivenContact inFamily() {
    familyId = "family-1";
    return this;
  }

  public GivenContact connectedSince(long since) {
    connectedSince = since;
    return this;
  }

  /** The interaction connects the two. */
  public GivenContact connecting() {
    becameConnected = true;
    return this;
  }

  /** When the pair's first interaction was. */
  public GivenContact firstAt(long first) {
    firstAt = first;
    return this;
  }

  public GivenContact startedByMinor() {
    otherStarted = true;
    return this;
  }

  public GivenContact afterOutreach() {
    afterOutreach = true;
    return this;
  }

  /** How long before the interaction the adult's account was opened. */
  public GivenContact openedBefore(long millis) {
    openedBefore = millis;
    return this;
  }

  /** No snapshot of the adult's account has come yet. */
  public GivenContact byUnknown() {
    known = false;
    return this;
  }

  /** The minor's, an IANA name. */
  public GivenContact inTimeZone(String zone) {
    timeZone = zone;
    return this;
  }

  /** The adult's age in days at time 0. */
  public GivenContact adultOf(int days) {
    adultBirthDay = START_DAY - days;
    return this;
  }

  /** The other's age in days at time 0; null: unknown, so that it is no minor. */
  public GivenContact otherOf(@Nullable Integer days) {
    otherBirthDay = days == null ? null : START_DAY - days;
    return this;
  }

  /** With nothing that went before between the two. */
  public Contact given() {
    return given(Past.NOTHING);
  }

  Contact given(Past past) {
    long at = START_DAY * DAY + time;
    Person adult =
        known ? person("adult", adultBirthDay, at - openedBefore) : Person.unknown("adult");
    Person other = person(minorId, otherBirthDay, START_DAY * DAY - 400 * DAY);
    return new Contact(
        interaction(at),
        adult,
        other,
        !byMinor,
        connectedSince == Person.NEVER ? Person.NEVER : START_DAY * DAY + connectedSince,
        becameConnected,
        START_DAY * DAY + firstAt,
        otherStarted,
        afterOutreach,
        past);
  }

  private Interaction interaction(long at) {
    return new Interaction(
        kind + "-" + minorId + "-" + time,
        at,
        byMinor ? minorId : "adult",
        byMinor ? "adult" : minorId,
        kind,
        outcome,
        false,
        null);
  }

  private Person person(String id, @Nullable Integer birthDay, long createdAt) {
    return new Person(
        id,
        true,
        birthDay,
        birthDay == null ? null : AgeSource.DECLARED,
        Person.NEVER,
        createdAt,
        AccountStatus.ACTIVE,
        AccountKind.PERSON,
        null,
        timeZone,
        familyId);
  }
}
