package org.nightlight.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.history.RandomHistory;
import org.nightlight.jobs.town.Town;
import org.nightlight.jobs.town.TownTime;

/**
 * All that happens: nasty histories, in the middle of a town's plain traffic.
 *
 * @param accounts in order
 * @param interactions in order
 */
record Events(List<AccountChange> accounts, List<Interaction> interactions) {

  /** Some histories go on for long, and a live job takes nothing from the future. */
  private static final long END = Instant.parse("2026-07-01T00:00:00Z").toEpochMilli();

  /** When the last events happen, those that bring time past all else: all has fallen due. */
  private static final long CLOSE = END + Duration.ofDays(14).toMillis();

  private static final int SEEDS_APART = 100_000;

  /**
   * Makes the events of a seed.
   *
   * @param townDays how long the town lives, 21 at most; 0: there is none
   * @param closing how many changes and how many interactions at the very end
   */
  static Events of(long seed, int histories, int townDays, int closing) {
    List<AccountChange> accounts = new ArrayList<>();
    List<Interaction> interactions = new ArrayList<>();
    if (townDays > 0) {
      Town town = Town.generate(seed);
      long end = TownTime.START + Duration.ofDays(townDays).toMillis();
      town.accounts().stream().filter(it -> it.occurredAt() < end).forEach(accounts::add);
      town.interactions().stream().filter(it -> it.occurredAt() < end).forEach(interactions::add);
    }
    for (int i = 0; i < histories; i++) {
      RandomHistory history = RandomHistory.of(seed * SEEDS_APART + i);
      accounts.addAll(history.accounts());
      interactions.addAll(history.interactions());
    }
    accounts.removeIf(change -> change.occurredAt() >= END);
    interactions.removeIf(interaction -> interaction.occurredAt() >= END);
    for (int i = 0; i < closing; i++) {
      accounts.add(closingChange(i));
      interactions.add(closingInteraction(i, (i + 1) % closing));
    }
    accounts.sort(Comparator.comparing(AccountChange::position));
    interactions.sort(Comparator.comparing(Interaction::position));
    return new Events(accounts, interactions);
  }

  static boolean isClosing(long time) {
    return time == CLOSE;
  }

  /** The platform's own accounts: nothing is ever found out about them. */
  private static AccountChange closingChange(int number) {
    return new AccountChange(
        "closing-change-" + number,
        CLOSE,
        "service-" + number,
        CLOSE,
        null,
        null,
        AccountStatus.ACTIVE,
        ChangedBy.SYSTEM,
        AccountKind.SERVICE,
        null,
        "UTC",
        null,
        List.of(),
        AccountSettings.NONE);
  }

  private static Interaction closingInteraction(int number, int other) {
    return new Interaction(
        "closing-interaction-" + number,
        CLOSE,
        "service-" + number,
        "service-" + other,
        InteractionKind.VIEW_PROFILE,
        Outcome.DELIVERED,
        false,
        null);
  }
}
