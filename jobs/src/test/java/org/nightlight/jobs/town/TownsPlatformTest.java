package org.nightlight.jobs.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;

/**
 * The town's platform keeps the privacy defaults but for its lapses, so whatever alerts there are
 * is people's doing.
 */
class TownsPlatformTest {

  private static final Town TOWN = Town.generate(Town.DEMO_SEED);
  private static final List<Lapse> LAPSES = TOWN.lapses();

  private final Map<String, AccountChange> accounts = new HashMap<>();
  private final Set<String> connected = new HashSet<>();
  private final Set<String> requested = new HashSet<>();

  @Test
  void accountsOpenWithTheDefaultsOfTheirAge() {
    Set<String> seen = new HashSet<>();
    for (AccountChange change : TOWN.accounts()) {
      if (LAPSES.stream().anyMatch(lapse -> change.accountId().equals(lapse.accountId()))) {
        continue;
      }
      if (seen.add(change.accountId()) && isUnder16(change, change.occurredAt())) {
        assertEquals(AgeDefaults.UNDER_16, change.settings());
      }
      if (isUnder16(change, change.occurredAt())) {
        assertEquals(AgeDefaults.UNDER_16.messages(), change.settings().messages());
      }
    }
  }

  @Test
  void nothingIsDeliveredThatTheDefaultsOrAMissingConnectionStop() {
    int next = 0;
    for (Interaction interaction : TOWN.interactions()) {
      while (next < TOWN.accounts().size()
          && TOWN.accounts().get(next).position().isBefore(interaction.position())) {
        AccountChange change = TOWN.accounts().get(next++);
        accounts.put(change.accountId(), change);
      }
      judge(interaction);
    }
  }

  private void judge(Interaction interaction) {
    AccountChange actor = account(interaction.actorId());
    AccountChange target = account(interaction.targetId());
    String there = interaction.actorId() + interaction.targetId();
    String back = interaction.targetId() + interaction.actorId();
    boolean family = actor.familyId() != null && actor.familyId().equals(target.familyId());
    boolean close = family || connected.contains(there);
    boolean service = actor.kind() == AccountKind.SERVICE;
    boolean message = interaction.kind() == InteractionKind.MESSAGE && !isLapse(interaction);
    if (interaction.delivered() && message && !service) {
      assertTrue(close, "an unsolicited message");
      assertFalse(interaction.attachment(), "an attachment");
      assertFalse(isUnder16(target, interaction.occurredAt()), "a message to an under-16");
    }
    if (interaction.delivered() && interaction.kind() == InteractionKind.COMMENT) {
      assertTrue(close || !isUnder16(target, interaction.occurredAt()), "a stranger's comment");
    }
    if (interaction.delivered() && interaction.kind() == InteractionKind.GROUP_ADD) {
      boolean minor = isMinor(target, interaction.occurredAt());
      assertTrue(close || !minor, "a stranger's group");
    }
    switch (interaction.kind()) {
      case CONNECTION_REQUEST -> requested.add(there);
      case CONNECTION_ACCEPT -> {
        assertTrue(requested.remove(back), "accepted what nobody asked");
        connected.add(there);
        connected.add(back);
      }
      case CONNECTION_DECLINE -> assertTrue(requested.remove(back), "declined what nobody asked");
      case CONNECTION_REMOVE, BLOCK -> {
        connected.remove(there);
        connected.remove(back);
      }
      default -> {}
    }
  }

  private static boolean isLapse(Interaction interaction) {
    return LAPSES.stream()
        .anyMatch(
            lapse ->
                interaction.targetId().equals(lapse.accountId())
                    && interaction.occurredAt() == lapse.time());
  }

  private AccountChange account(String id) {
    return accounts.get(id);
  }

  private static boolean isUnder16(AccountChange change, long time) {
    return Person.of(change, Person.NEVER).isUnder16(time);
  }

  private static boolean isMinor(AccountChange change, long time) {
    return Person.of(change, Person.NEVER).isMinor(time);
  }
}
