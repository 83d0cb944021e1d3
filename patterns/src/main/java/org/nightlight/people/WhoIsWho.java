package org.nightlight.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.KnownAccount.InTouch;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Recent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * The as-of join, keyed by account: gives each interaction its parties as their latest snapshot at
 * or before it tells them (contract §2). An account is told of its own changes. Of a minor's
 * changes those are told that were in touch with the minor of late: the {@code peers} guard
 * compares birth dates as they are when it is judged, and {@code guard-lowered} is about settings
 * that a minor opens. Of minors' settings the privacy checks are told. A deleted account is
 * forgotten a while after its latest snapshot; what comes later finds an account never told of.
 */
public final class WhoIsWho implements Stage<Visit, KnownAccount, Introduction> {

  private static final long serialVersionUID = 1L;

  private final long inTouchWindow;
  private final long deletedKept;
  private final DeviceTokens deviceTokens;

  public WhoIsWho(Settings settings) {
    this.inTouchWindow =
        Math.max(
            settings.guards().peers().window().toMillis(),
            settings.signals().guardLowered().contactWithin().toMillis());
    this.deletedKept = settings.state().deletedKept().toMillis();
    this.deviceTokens = new DeviceTokens(settings.signals().linkedReturn(), deletedKept);
  }

  @Override
  public @Nullable KnownAccount apply(
      @Nullable KnownAccount account, List<Visit> simultaneous, Outlet<Introduction> out) {
    long time = simultaneous.get(0).position().time();
    @Nullable KnownAccount now = account == null || isForgotten(account, time) ? null : account;
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
    long restatedAt = restatedAt(before, change);
    Person person = Person.of(change, restatedAt);
    PersonNews news =
        new PersonNews(
            change.position(),
            person.id(),
            person,
            restatesNow(before, change),
            deletedByUser(before, change),
            openedByUser(before, change));
    out.emit(Introduction.of(news));
    tellSettings(before, new AccountSnapshot(person, change.settings()), change, out);
    if (before == null) {
      return new KnownAccount(
          person,
          change.occurredAt(),
          change.birthDay(),
          change.settings(),
          deviceTokens.after(List.of(), change, out),
          List.of());
    }
    if (news.openedByUser() || agesDiffer(before.person(), person)) {
      for (InTouch inTouch : before.inTouch()) {
        if (change.occurredAt() - inTouch.at() < inTouchWindow) {
          out.emit(Introduction.of(news.to(inTouch.accountId())));
        }
      }
    }
    return new KnownAccount(
        person,
        change.occurredAt(),
        change.birthDay() != null ? change.birthDay() : before.lastBirthDay(),
        change.settings(),
        deviceTokens.after(before.tokens(), change, out),
        before.inTouch());
  }

  private static void tellSettings(
      @Nullable KnownAccount before,
      AccountSnapshot now,
      AccountChange change,
      Outlet<Introduction> out) {
    long time = change.occurredAt();
    if (now.person().isMinor(time) || (before != null && before.person().isMinor(time))) {
      AccountSnapshot was =
          before == null ? null : new AccountSnapshot(before.person(), before.settings());
      out.emit(Introduction.of(new SettingsNews(change.position(), change.changedBy(), was, now)));
    }
  }

  private static boolean agesDiffer(Person before, Person after) {
    return !Objects.equals(before.birthDay(), after.birthDay())
        || before.everRestated() != after.everRestated();
  }

  private static boolean deletedByUser(@Nullable KnownAccount before, AccountChange change) {
    boolean alreadyDeleted = before != null && before.person().status() == AccountStatus.DELETED;
    return !alreadyDeleted
        && change.status() == AccountStatus.DELETED
        && change.changedBy() == ChangedBy.USER;
  }

  private static boolean openedByUser(@Nullable KnownAccount before, AccountChange change) {
    if (before == null || change.changedBy() != ChangedBy.USER) {
      return false;
    }
    AccountSettings was = before.settings();
    AccountSettings is = change.settings();
    return opened(was.messages(), is.messages())
        || opened(was.profile(), is.profile())
        || opened(was.comments(), is.comments());
  }

  /** The values of a setting run from open to closed. */
  private static <E extends Enum<E>> boolean opened(@Nullable E before, @Nullable E after) {
    return before != null && after != null && after.compareTo(before) < 0;
  }

  private static long restatedAt(@Nullable KnownAccount before, AccountChange change) {
    if (restatesNow(before, change)) {
      return change.occurredAt();
    }
    return before == null ? Person.NEVER : before.person().restatedAt();
  }

  /** Contract §2, "restated". */
  private static boolean restatesNow(@Nullable KnownAccount before, AccountChange change) {
    long time = change.occurredAt();
    return before != null
        && change.birthDay() != null
        && before.lastBirthDay() != null
        && change.ageSource() != AgeSource.VERIFIED
        && Person.age(before.lastBirthDay(), time) >= Person.ADULT_AGE
        && Person.age(change.birthDay(), time) < Person.ADULT_AGE;
  }

  private @Nullable KnownAccount onInteraction(
      @Nullable KnownAccount account,
      String accountId,
      Interaction interaction,
      Outlet<Introduction> out) {
    boolean isActor = accountId.equals(interaction.actorId());
    if (account == null) {
      Person unknown = Person.unknown(accountId);
      out.emit(Introduction.of(new Sighting(interaction, unknown, List.of())));
      return null;
    }
    List<String> tokens =
        isActor && interaction.kind().approaches()
            ? deviceTokens.ofNewAccount(account, interaction.occurredAt())
            : List.of();
    out.emit(Introduction.of(new Sighting(interaction, account.person(), tokens)));
    boolean inTouch =
        interaction.kind() == InteractionKind.CONNECTION_ACCEPT
            || (!isActor && interaction.kind().approaches());
    return inTouch && account.person().isMinor(interaction.occurredAt())
        ? remember(
            account, isActor ? interaction.targetId() : interaction.actorId(), interaction, out)
        : account;
  }

  private KnownAccount remember(
      KnownAccount account, String other, Interaction interaction, Outlet<Introduction> out) {
    List<InTouch> now = new ArrayList<>(account.inTouch().size() + 1);
    for (InTouch known : account.inTouch()) {
      boolean recent = interaction.occurredAt() - known.at() < inTouchWindow;
      if (recent && !known.accountId().equals(other)) {
        now.add(known);
      }
    }
    now.add(new InTouch(other, interaction.occurredAt()));
    if (now.size() > Recent.MOST_REMEMBERED) {
      now.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return account.withInTouch(now);
  }

  private boolean isForgotten(KnownAccount account, long time) {
    return account.isDeleted() && time - account.toldAt() >= deletedKept;
  }

  /** Who someone is may be asked for at any time, until the account is gone. */
  @Override
  public @Nullable KnownAccount remaining(KnownAccount account, long time) {
    if (isForgotten(account, time)) {
      return null;
    }
    return account
        .withInTouch(
            account.inTouch().stream().filter(last -> time - last.at() < inTouchWindow).toList())
        .withTokens(deviceTokens.at(time, account.tokens()));
  }

  @Override
  public long expiresAt(KnownAccount account) {
    long gone = account.isDeleted() ? account.toldAt() + deletedKept : NEVER_EXPIRES;
    List<InTouch> inTouch = account.inTouch();
    long outOfTouch =
        inTouch.isEmpty() ? NEVER_EXPIRES : inTouch.get(inTouch.size() - 1).at() + inTouchWindow;
    return Math.min(gone, Math.min(outOfTouch, deviceTokens.expireAt(account.tokens())));
  }
}
