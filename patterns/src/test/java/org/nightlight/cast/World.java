package org.nightlight.cast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;

/**
 * The small world of one persona: who is there and what they set about to do in 30 days, on a
 * service that keeps the defaults of catalogue §3 ({@code closed}) or on one that lets everybody
 * write to everybody. Everyone lives at UTC.
 */
final class World {

  static final long MINUTE = 60_000;
  static final long HOUR = 60 * MINUTE;
  static final long DAY = 24 * HOUR;
  static final int DAYS = 30;

  /** A Monday, 00:00 UTC. */
  static final long START = Instant.parse("2026-03-02T00:00:00Z").toEpochMilli();

  static final long END = START + DAYS * DAY;

  private static final double DAYS_A_YEAR = 365.25;

  private final Chance chance;
  private final boolean closed;
  private final List<AccountChange> changes = new ArrayList<>();
  private final List<Deed> deeds = new ArrayList<>();
  private int people;

  /** What someone sets about to do; {@link HouseRules} says what becomes of it. */
  record Deed(
      int number,
      long time,
      Someone actor,
      InteractionKind kind,
      Someone target,
      boolean refused) {}

  World(Chance chance, boolean closed) {
    this.chance = chance;
    this.closed = closed;
  }

  /** A closed service or an open one, each as likely. */
  static World of(Chance chance) {
    return new World(chance, chance.of(0.5));
  }

  Chance chance() {
    return chance;
  }

  boolean closed() {
    return closed;
  }

  /** A moment of the 30 days. */
  static long at(int day, int hour) {
    return START + day * DAY + hour * HOUR;
  }

  /** Someone between two ages, in years, with an account from long before. */
  Someone person(double low, double high) {
    return newcomer(low, high, START - chance.span(100 * DAY, 1500 * DAY));
  }

  /** Someone between two ages whose account opens at a moment. */
  Someone newcomer(double low, double high, long openedAt) {
    AgeSource source = chance.of(0.1) ? AgeSource.VERIFIED : AgeSource.DECLARED;
    return join(AccountKind.PERSON, born(chance.between(low, high)), source, openedAt, null);
  }

  List<Someone> persons(int count, double low, double high) {
    List<Someone> persons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      persons.add(person(low, high));
    }
    return persons;
  }

  /** The day on which someone was born who is so many years old at the start. */
  static int born(double age) {
    return (int) (START / DAY - StrictMath.floor(age * DAYS_A_YEAR));
  }

  Someone ofKind(AccountKind kind) {
    return join(kind, null, null, START - chance.span(100 * DAY, 1500 * DAY), null);
  }

  Someone join(
      AccountKind kind,
      @Nullable Integer bornOn,
      @Nullable AgeSource source,
      long openedAt,
      @Nullable String familyId) {
    String id = "p" + people++;
    return admit(new Someone(id, kind, bornOn, source, openedAt, familyId, "device-" + id));
  }

  /** Someone's new account, on the same device. */
  Someone again(Someone who, long openedAt) {
    String id = "p" + people++;
    return admit(
        new Someone(id, who.kind(), who.bornOn(), who.ageSource(), openedAt, null, who.device()));
  }

  private Someone admit(Someone who) {
    AccountSettings settings = AccountSettings.NONE;
    change(who, who.openedAt(), who.bornOn(), AccountStatus.ACTIVE, ChangedBy.SYSTEM, settings);
    return who;
  }

  /** States another birth date. */
  void restate(Someone who, long time, int bornOn) {
    AccountSettings settings = AccountSettings.NONE;
    change(who, time, bornOn, AccountStatus.ACTIVE, ChangedBy.USER, settings);
  }

  /** Closes the account. */
  void leave(Someone who, long time) {
    AccountSettings settings = AccountSettings.NONE;
    change(who, time, who.bornOn(), AccountStatus.DELETED, ChangedBy.USER, settings);
  }

  /** Lets some people, or everybody, write. */
  void letWrite(Someone who, long time, Audience audience) {
    AccountSettings settings = new AccountSettings(null, audience, null, null, null, null, null);
    change(who, time, who.bornOn(), AccountStatus.ACTIVE, ChangedBy.USER, settings);
  }

  private void change(
      Someone who,
      long time,
      @Nullable Integer bornOn,
      AccountStatus status,
      ChangedBy by,
      AccountSettings settings) {
    changes.add(
        new AccountChange(
            "c%05d".formatted(changes.size()),
            time,
            who.id(),
            who.openedAt(),
            bornOn,
            who.ageSource(),
            status,
            by,
            who.kind(),
            null,
            "UTC",
            who.familyId(),
            List.of(who.device()),
            settings));
  }

  /** Someone sets about to do something; nothing happens after the 30 days. */
  void act(long time, Someone actor, InteractionKind kind, Someone target) {
    long opened = Math.max(actor.openedAt(), target.openedAt());
    if (actor != target && time > opened && time < END) {
      deeds.add(new Deed(deeds.size(), time, actor, kind, target, false));
    }
  }

  /** Someone tries what a setting of the other does not let through. */
  void refused(long time, Someone actor, InteractionKind kind, Someone target) {
    deeds.add(new Deed(deeds.size(), time, actor, kind, target, true));
  }

  /** In the contract's order. */
  List<AccountChange> changes() {
    return changes.stream().sorted(Comparator.comparing(AccountChange::position)).toList();
  }

  /** What happens, in the contract's order. */
  List<Interaction> interactions() {
    List<Deed> inOrder = new ArrayList<>(deeds);
    inOrder.sort(Comparator.comparingLong(Deed::time).thenComparingInt(Deed::number));
    return new HouseRules(closed, chance).apply(inOrder);
  }
}
