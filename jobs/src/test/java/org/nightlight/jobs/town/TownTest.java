package org.nightlight.jobs.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.EventReader;
import org.nightlight.event.EventWriter;
import org.nightlight.event.InputRules;
import org.nightlight.event.Interaction;

class TownTest {

  private static final Town TOWN = Town.generate(Town.DEMO_SEED);
  private static final List<AccountChange> ACCOUNTS = TOWN.accounts();
  private static final List<Interaction> INTERACTIONS = TOWN.interactions();

  @Test
  void theTownHasAFewThousandAccountsAndThreeWeeksOfLife() {
    assertTrue(TOWN.personas().size() >= 2_000);
    assertTrue(INTERACTIONS.size() >= 100_000, () -> INTERACTIONS.size() + " interactions");
    assertTrue(INTERACTIONS.size() <= 220_000, () -> INTERACTIONS.size() + " interactions");
    long first = INTERACTIONS.get(0).occurredAt();
    long last = INTERACTIONS.get(INTERACTIONS.size() - 1).occurredAt();
    assertTrue(first >= TownTime.BEFORE && first < TownTime.START);
    assertTrue(last >= TownTime.END - TownTime.MINUTE && last < TownTime.END);
  }

  @Test
  void theSameSeedMakesTheSameTownAndAnotherSeedAnother() {
    assertEquals(TOWN, Town.generate(Town.DEMO_SEED));
    assertNotEquals(TOWN, Town.generate(Town.DEMO_SEED + 1));
  }

  @Test
  void bothListsAreInTheContractsOrder() {
    for (int i = 1; i < ACCOUNTS.size(); i++) {
      assertTrue(ACCOUNTS.get(i - 1).position().isBefore(ACCOUNTS.get(i).position()));
    }
    for (int i = 1; i < INTERACTIONS.size(); i++) {
      assertTrue(INTERACTIONS.get(i - 1).position().isBefore(INTERACTIONS.get(i).position()));
    }
  }

  @Test
  void everyEventIdIsUnique() {
    Set<String> ids = new HashSet<>();
    ACCOUNTS.forEach(change -> ids.add(change.eventId()));
    INTERACTIONS.forEach(interaction -> ids.add(interaction.eventId()));
    assertEquals(ACCOUNTS.size() + INTERACTIONS.size(), ids.size());
  }

  @Test
  void everyEventIsReadAsItWasWritten() {
    EventWriter writer = new EventWriter();
    EventReader reader = new EventReader(new InputRules(true, false), name -> {});
    for (AccountChange change : ACCOUNTS) {
      byte[] json = writer.write(change);
      assertEquals(change, reader.readAccountChange(json).account());
    }
    for (Interaction interaction : INTERACTIONS) {
      byte[] json = writer.write(interaction);
      assertEquals(interaction, reader.readInteraction(json).interaction());
    }
  }

  @Test
  void everyAccountOpensBySystemBeforeItActsOrIsActedOn() {
    Map<String, Long> opened = new HashMap<>();
    for (AccountChange change : ACCOUNTS) {
      if (opened.putIfAbsent(change.accountId(), change.occurredAt()) == null) {
        assertEquals(ChangedBy.SYSTEM, change.changedBy());
        assertEquals(AccountStatus.ACTIVE, change.status());
        assertEquals(change.createdAt(), change.occurredAt());
      }
    }
    assertEquals(TOWN.personas().keySet(), opened.keySet());
    for (Interaction interaction : INTERACTIONS) {
      assertTrue(opened.get(interaction.actorId()) <= interaction.occurredAt());
      assertTrue(opened.get(interaction.targetId()) <= interaction.occurredAt());
    }
  }

  @Test
  void everyStoryIsThereWithAHandfulOfPeople() {
    Map<String, Long> people =
        TOWN.personas().values().stream()
            .collect(Collectors.groupingBy(persona -> persona, Collectors.counting()));
    for (Story story : Stories.ALL) {
      String persona = story.persona();
      int handful = persona.startsWith("story: ") ? 2 : 5;
      assertTrue(people.getOrDefault(persona, 0L) >= handful, persona);
    }
    assertEquals(Stories.ALL.size() + 1, people.size());
    assertTrue(people.get(Resident.ORDINARY) >= 2_000);
  }

  @Test
  void theLastHourIsOrdinaryLifeOnManyAccounts() {
    Set<String> actors = new HashSet<>();
    for (Interaction interaction : INTERACTIONS) {
      if (interaction.occurredAt() >= TownTime.LAST_HOUR) {
        actors.add(interaction.actorId());
        assertEquals(Resident.ORDINARY, TOWN.personas().get(interaction.actorId()));
        assertEquals(Resident.ORDINARY, TOWN.personas().get(interaction.targetId()));
      }
    }
    assertTrue(actors.size() >= 1_000);
    assertTrue(
        ACCOUNTS.stream().filter(it -> it.occurredAt() >= TownTime.LAST_HOUR).count() >= 200);
  }

  @Test
  void idsTellNothing() {
    for (String id : TOWN.personas().keySet()) {
      assertTrue(id.matches("a-[0-9a-f]{12}"), id);
    }
  }
}
