package org.nightlight.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountStatus;
import org.nightlight.people.KnownAccount.GivenToken;
import org.nightlight.settings.SignalSettings;
import org.nightlight.signals.Recent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * Which device tokens an account has at a moment (catalogue §1, S23): those of snapshots given of
 * late, and of the latest one, at most 256.
 */
final class DeviceTokens implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long kept;
  private final long openedWithin;
  private final long deletedKept;

  DeviceTokens(SignalSettings.LinkedReturn settings, long deletedKept) {
    this.deletedKept = deletedKept;
    this.kept = settings.tokensKept().toMillis();
    this.openedWithin = settings.openedWithin().toMillis();
  }

  /** The tokens after a snapshot; each that changes is told. */
  List<GivenToken> after(List<GivenToken> before, AccountChange change, Outlet<Introduction> out) {
    Set<String> now = new HashSet<>(change.deviceTokens());
    List<GivenToken> after = new ArrayList<>();
    for (GivenToken token : before) {
      if (!now.contains(token.token()) && token.countsAt(change.occurredAt(), kept)) {
        GivenToken former = new GivenToken(token.token(), token.givenAt(), false);
        if (token.latest()) {
          tell(change, former, out);
        }
        if (former.countsAt(change.occurredAt(), kept)) {
          after.add(former);
        }
      }
    }
    for (String token : change.deviceTokens()) {
      GivenToken given = new GivenToken(token, change.occurredAt(), true);
      tell(change, given, out);
      after.add(given);
    }
    while (after.size() > Recent.MOST_REMEMBERED) {
      after.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return after;
  }

  private void tell(AccountChange change, GivenToken token, Outlet<Introduction> out) {
    TokenVisit.Holder holder =
        new TokenVisit.Holder(change.accountId(), countsUntil(token, change.status()));
    out.emit(Introduction.of(new TokenVisit(change.position(), token.token(), holder, null)));
  }

  private long countsUntil(GivenToken token, AccountStatus status) {
    if (!token.latest()) {
      return token.givenAt() + kept;
    }
    return status == AccountStatus.DELETED
        ? token.givenAt() + Math.max(kept, deletedKept)
        : Stage.NEVER_EXPIRES;
  }

  /** Those that still count at a time. */
  List<GivenToken> at(long time, List<GivenToken> tokens) {
    return tokens.stream().filter(token -> token.countsAt(time, kept)).toList();
  }

  /** When none of the former tokens counts any more; never, if there are none. */
  long expireAt(List<GivenToken> tokens) {
    return tokens.stream()
        .filter(token -> !token.latest())
        .mapToLong(token -> token.givenAt() + kept)
        .max()
        .orElse(Stage.NEVER_EXPIRES);
  }

  /** The tokens of an account opened a short time before; none of any other. */
  List<String> ofNewAccount(KnownAccount account, long time) {
    if (account.tokens().isEmpty() || time - account.person().createdAt() >= openedWithin) {
      return List.of();
    }
    return account.tokens().stream()
        .filter(token -> token.countsAt(time, kept))
        .map(GivenToken::token)
        .toList();
  }
}
