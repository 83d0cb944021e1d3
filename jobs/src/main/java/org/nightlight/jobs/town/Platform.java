package org.nightlight.jobs.town;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;

/**
 * The service of which the town's people are members. It keeps its own rules: what a setting, a
 * block or an age default stops is refused, and what cannot be done at all (to accept what nobody
 * asked) does not happen. So the town breaks no privacy default, but for its {@link Lapse}s.
 */
final class Platform {

  private final Map<String, AccountChange> accounts = new HashMap<>();
  private final Set<Long> connected = new HashSet<>();
  private final Set<Long> requested = new HashSet<>();
  private final Set<Long> blocked = new HashSet<>();

  /**
   * What happens.
   *
   * @param changes in order
   * @param deeds in order
   */
  List<Interaction> run(List<AccountChange> changes, List<Deed> deeds) {
    List<Interaction> happened = new ArrayList<>(deeds.size());
    int next = 0;
    for (Deed deed : deeds) {
      while (next < changes.size() && changes.get(next).occurredAt() <= deed.time()) {
        AccountChange change = changes.get(next++);
        accounts.put(change.accountId(), change);
      }
      if (isActive(deed.actor()) && isActive(deed.target()) && isPossible(deed)) {
        Outcome outcome = isAllowed(deed) ? Outcome.DELIVERED : Outcome.REFUSED;
        if (outcome == Outcome.DELIVERED) {
          settle(deed);
        }
        happened.add(interaction(deed, outcome));
      }
    }
    return happened;
  }

  private boolean isActive(Resident who) {
    AccountChange latest = accounts.get(who.id());
    return latest != null && latest.status() == AccountStatus.ACTIVE;
  }

  private boolean isPossible(Deed deed) {
    long there = way(deed.actor(), deed.target());
    long back = way(deed.target(), deed.actor());
    boolean friends = connected.contains(pair(deed));
    return switch (deed.kind()) {
      case CONNECTION_REQUEST ->
          !friends
              && !requested.contains(there)
              && !requested.contains(back)
              && !blocked.contains(there);
      case CONNECTION_ACCEPT, CONNECTION_DECLINE -> requested.contains(back);
      case CONNECTION_REMOVE -> friends;
      case BLOCK -> !blocked.contains(there);
      case UNBLOCK -> blocked.contains(there);
      case REPORT -> true;
      default -> !blocked.contains(there);
    };
  }

  private boolean isAllowed(Deed deed) {
    if (deed.letThrough() || settlesMatters(deed.kind())) {
      return true;
    }
    if (blocked.contains(way(deed.target(), deed.actor()))) {
      return false;
    }
    AccountSettings settings = latest(deed.target()).settings();
    boolean close = connected.contains(pair(deed)) || deed.actor().isFamilyOf(deed.target());
    return switch (deed.kind()) {
      case MESSAGE ->
          !deed.attachment() && maySend(deed) && reaches(settings.messages(), close, deed);
      case CALL -> close;
      case COMMENT, MENTION -> reaches(settings.comments(), close, deed);
      case LIKE -> close || settings.profile() != Profile.PRIVATE;
      case GROUP_ADD -> close || !deed.target().isMinor(deed.time());
      case SUGGESTED -> settings.suggestions() != Toggle.OFF;
      default -> true;
    };
  }

  /** Who may get no messages may send none either. */
  private boolean maySend(Deed deed) {
    return latest(deed.actor()).settings().messages() != Audience.NOBODY;
  }

  private static boolean reaches(@Nullable Audience audience, boolean close, Deed deed) {
    if (deed.actor().kind() == AccountKind.SERVICE || audience == null) {
      return true;
    }
    return audience == Audience.EVERYONE || (audience == Audience.CONNECTIONS && close);
  }

  private static boolean settlesMatters(InteractionKind kind) {
    return switch (kind) {
      case CONNECTION_ACCEPT, CONNECTION_DECLINE, CONNECTION_REMOVE, BLOCK, UNBLOCK, REPORT -> true;
      default -> false;
    };
  }

  private void settle(Deed deed) {
    long there = way(deed.actor(), deed.target());
    long back = way(deed.target(), deed.actor());
    switch (deed.kind()) {
      case CONNECTION_REQUEST -> requested.add(there);
      case CONNECTION_DECLINE -> requested.remove(back);
      case CONNECTION_ACCEPT -> {
        requested.remove(back);
        connected.add(pair(deed));
      }
      case CONNECTION_REMOVE -> connected.remove(pair(deed));
      case BLOCK -> {
        connected.remove(pair(deed));
        requested.remove(there);
        requested.remove(back);
        blocked.add(there);
      }
      case UNBLOCK -> blocked.remove(there);
      default -> {}
    }
  }

  private AccountChange latest(Resident who) {
    AccountChange latest = accounts.get(who.id());
    if (latest == null) {
      throw new IllegalStateException("acts without an account");
    }
    return latest;
  }

  private static long way(Resident from, Resident to) {
    return ((long) from.number() << 32) | to.number();
  }

  private static long pair(Deed deed) {
    return Math.min(way(deed.actor(), deed.target()), way(deed.target(), deed.actor()));
  }

  private static Interaction interaction(Deed deed, Outcome outcome) {
    return new Interaction(
        deed.eventId(),
        deed.time(),
        deed.actor().id(),
        deed.target().id(),
        deed.kind(),
        outcome,
        deed.attachment(),
        deed.via());
  }
}
