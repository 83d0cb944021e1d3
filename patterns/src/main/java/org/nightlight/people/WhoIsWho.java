package org.nightlight.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AgeSource;
import org.nightlight.event.Interaction;
import org.nightlight.people.KnownAccount.Approacher;
import org.nightlight.settings.GuardSettings;
import org.nightlight.signals.Recent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * The as-of join, keyed by account: gives each interaction its parties as their latest snapshot at
 * or before it tells them (contract §2). Where a minor's birth date changes, those who approached
 * that minor of late are told, since the {@code peers} guard compares birth dates as they are when
 * it is judged.
 */
public final class WhoIsWho implements Stage<Visit, KnownAccount, Introduction> {

  private static final long serialVersionUID = 1L;

  private final long newsWindow;

  public WhoIsWho(GuardSettings guards) {
    this.newsWindow = guards.peers().window().toMillis();
  }

  @Override
  public @Nullable KnownAccount apply(
      @Nullable KnownAccount account, List<Visit> simultaneous, Outlet<Introduction> out) {
    @Nullable KnownAccount now = account;
    for (Visit visit : simultaneous) {
      if (visit.change() != null) {
        now = onChange(now, visit.change(), out);
      } else if (visit.interaction() != null) {
        now = onInteraction(now, visit.accountId(), visit.interaction(), out);
      }
    }
    return now;
  }

  private KnownAccount onChange(
      @Nullable KnownAccount before, AccountChange change, Outlet<Introduction> out) {
    Person person = Person.of(change, restatedAt(before, change));
    Integer birthDay =
        change.birthDay() != null || before == null ? change.birthDay() : before.lastBirthDay();
    if (before == null) {
      return new KnownAccount(person, birthDay, List.of());
    }
    if (agesDiffer(before.person(), person)) {
      for (Approacher approacher : before.approachers()) {
        if (change.occurredAt() - approacher.at() < newsWindow) {
          PersonNews news = new PersonNews(change.position(), approacher.actorId(), person);
          out.emit(new Introduction(null, news));
        }
      }
    }
    return new KnownAccount(person, birthDay, before.approachers());
  }

  private static boolean agesDiffer(Person before, Person after) {
    return !Objects.equals(before.birthDay(), after.birthDay())
        || before.everRestated() != after.everRestated();
  }

  /** Contract §2, "restated". */
  private static long restatedAt(@Nullable KnownAccount before, AccountChange change) {
    if (before == null) {
      return Person.NEVER;
    }
    long time = change.occurredAt();
    boolean restated =
        change.birthDay() != null
            && before.lastBirthDay() != null
            && change.ageSource() != AgeSource.VERIFIED
            && Person.age(before.lastBirthDay(), time) >= Person.ADULT_AGE
            && Person.age(change.birthDay(), time) < Person.ADULT_AGE;
    return restated ? time : before.person().restatedAt();
  }

  private @Nullable KnownAccount onInteraction(
      @Nullable KnownAccount account,
      String accountId,
      Interaction interaction,
      Outlet<Introduction> out) {
    Person person = account == null ? Person.unknown(accountId) : account.person();
    out.emit(new Introduction(new Sighting(interaction, person), null));
    boolean approached =
        accountId.equals(interaction.targetId())
            && interaction.kind().approaches()
            && person.isMinor(interaction.occurredAt());
    return account != null && approached ? remember(account, interaction, out) : account;
  }

  private KnownAccount remember(
      KnownAccount account, Interaction approach, Outlet<Introduction> out) {
    List<Approacher> approachers = new ArrayList<>(account.approachers().size() + 1);
    for (Approacher known : account.approachers()) {
      boolean recent = approach.occurredAt() - known.at() < newsWindow;
      if (recent && !known.actorId().equals(approach.actorId())) {
        approachers.add(known);
      }
    }
    approachers.add(new Approacher(approach.actorId(), approach.occurredAt()));
    if (approachers.size() > Recent.MOST_REMEMBERED) {
      approachers.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return new KnownAccount(account.person(), account.lastBirthDay(), approachers);
  }

  /** Who someone is may be asked for at any time. */
  @Override
  public long expiresAt(KnownAccount account) {
    return NEVER_EXPIRES;
  }
}
