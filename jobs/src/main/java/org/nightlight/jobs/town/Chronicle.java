package org.nightlight.jobs.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;

/** Takes down, in any order, what the town's people do and how their accounts change. */
public final class Chronicle {

  private final OpaqueIds changeIds;
  private final OpaqueIds deedIds;
  private final List<AccountChange> changes = new ArrayList<>();
  private final List<Deed> deeds = new ArrayList<>();
  private final Set<String> ended = new HashSet<>();
  private final List<Lapse> lapses = new ArrayList<>();
  private final Map<String, String> personas = new LinkedHashMap<>();

  Chronicle(Dice dice) {
    changeIds = new OpaqueIds("c-", dice);
    deedIds = new OpaqueIds("e-", dice);
  }

  List<AccountChange> changes() {
    return changes;
  }

  List<Deed> deeds() {
    return deeds;
  }

  List<Lapse> lapses() {
    return lapses;
  }

  Map<String, String> personas() {
    return personas;
  }

  /**
   * Opens an account with the settings of the age it states. Those who have turned 16 or 18 since
   * have taken the settings of that age, soon after the birthday.
   */
  void open(Resident who, Dice dice) {
    personas.put(who.id(), who.persona());
    AccountSettings defaults = AgeDefaults.at(who.age(who.openedAt()));
    if (FaultyRelease.strikes(who)) {
      change(who, who.openedAt(), ChangedBy.SYSTEM, FaultyRelease.DEFAULTS);
      lapse(FaultyRelease.CHECK, who, who.openedAt());
      change(who, FaultyRelease.closedAt(dice), ChangedBy.SYSTEM, defaults);
    } else {
      change(who, who.openedAt(), ChangedBy.SYSTEM, defaults);
    }
    LocalDate born = who.born();
    if (born == null) {
      return;
    }
    for (int age : new int[] {16, 18}) {
      long birthday = TownTime.birthday(born, age);
      long later = birthday + dice.span(TownTime.HOUR, 2 * TownTime.DAY);
      if (birthday > who.openedAt() && later < TownTime.LAST_HOUR) {
        change(who, later, ChangedBy.USER, AgeDefaults.at(age));
      }
    }
  }

  /** New settings, all else as it was; nothing for who has left. */
  public void change(Resident who, long time, ChangedBy by, AccountSettings settings) {
    if (ended.contains(who.id())) {
      return;
    }
    AccountStatus active = AccountStatus.ACTIVE;
    changes.add(snapshot(who, time, who.born(), who.ageSource(), active, by, settings));
  }

  /** The person states another birth date, and the platform sets the defaults of that age. */
  public void restate(Resident who, long time, LocalDate born) {
    restate(who, time, born, AgeDefaults.at(TownTime.age(born, time)));
  }

  /** The person states another birth date, with whatever settings. */
  public void restate(Resident who, long time, LocalDate born, AccountSettings settings) {
    AccountStatus active = AccountStatus.ACTIVE;
    AgeSource declared = AgeSource.DECLARED;
    changes.add(snapshot(who, time, born, declared, active, ChangedBy.USER, settings));
  }

  /** The account's end, by its owner or by the platform. */
  public void end(Resident who, long time, AccountStatus status, ChangedBy by) {
    ended.add(who.id());
    AccountSettings settings = AgeDefaults.at(who.age(time));
    changes.add(snapshot(who, time, who.born(), who.ageSource(), status, by, settings));
  }

  /** Someone does something; in the last hour only ordinary people do, after it nobody. */
  public void act(
      long time, Resident actor, InteractionKind kind, Resident target, @Nullable Via via) {
    act(time, actor, kind, target, via, false);
  }

  /**
   * Someone does something with an attachment on it, or without.
   *
   * @param attachment whether there is one; never what
   */
  public void act(
      long time,
      Resident actor,
      InteractionKind kind,
      Resident target,
      @Nullable Via via,
      boolean attachment) {
    boolean ordinary = actor.isOrdinary() && target.isOrdinary();
    if (time < (ordinary ? TownTime.END : TownTime.LAST_HOUR) && actor != target) {
      deeds.add(new Deed(deedIds.next(), time, actor, target, kind, attachment, via, false));
    }
  }

  /** A private message that the platform should refuse and lets through. */
  public void letThrough(long time, Resident actor, Resident target, boolean attachment) {
    InteractionKind message = InteractionKind.MESSAGE;
    deeds.add(new Deed(deedIds.next(), time, actor, target, message, attachment, null, true));
  }

  /** Takes down that the platform breaks a promise; the events of it are taken down apart. */
  public void lapse(String check, Resident whose, long time) {
    lapses.add(new Lapse(check, whose.id(), time));
  }

  private AccountChange snapshot(
      Resident who,
      long time,
      @Nullable LocalDate born,
      @Nullable AgeSource source,
      AccountStatus status,
      ChangedBy by,
      AccountSettings settings) {
    return new AccountChange(
        changeIds.next(),
        time,
        who.id(),
        who.openedAt(),
        born == null ? null : (int) born.toEpochDay(),
        source,
        status,
        by,
        who.kind(),
        who.region(),
        who.timeZone(),
        who.familyId(),
        who.deviceTokens(),
        settings);
  }
}
