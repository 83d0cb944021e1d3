package org.nightlight.jobs.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.jobs.evaluate.Trace.Contact;

class OverlaidTest {

  private static final long DAY = 86_400_000;
  private static final long START = TraceFile.MORNING * 1_000;
  private static final Overlay RANDOM = new Overlay(Ages.RANDOM, 0.25, "UTC");

  /** Eight circles of five who write to each other for 20 days, and a few words between them. */
  private static Trace circles() {
    List<Contact> contacts = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 2_000; i++) {
      int from = random.nextInt(40);
      int other = random.nextInt(20) == 0 ? random.nextInt(40) : from / 5 * 5 + random.nextInt(5);
      if (other != from) {
        contacts.add(new Contact(START + i * DAY / 100, from, other, TraceKind.MSG));
      }
    }
    return new Trace(contacts, 40);
  }

  @ParameterizedTest
  @EnumSource(Ages.class)
  void theWantedShareAreMinorsThroughout(Ages ages) {
    Trace trace = circles();
    double[] drawn = ages.draw(trace, 0.25, new SplittableRandom(1));
    double years = trace.span() / (double) DAY / 365.25;
    int minors = 0;
    for (double age : drawn) {
      assertEquals(age < 18, age + years < 18);
      minors += age < 18 ? 1 : 0;
    }
    assertEquals(10, minors);
  }

  @Test
  void agesAlikeKeepAdultsAmongAdults() {
    double random = Overlaid.of(circles(), RANDOM, 1).minorContacts();
    double alike = Overlaid.of(circles(), new Overlay(Ages.ALIKE, 0.25, "UTC"), 1).minorContacts();
    assertTrue(alike < random, alike + " < " + random);
  }

  @Test
  void theSameSeedGivesTheSameHistoryAndAnotherAnother() {
    assertEquals(Overlaid.of(circles(), RANDOM, 3), Overlaid.of(circles(), RANDOM, 3));
    assertNotEquals(
        Overlaid.of(circles(), RANDOM, 3).accounts(), Overlaid.of(circles(), RANDOM, 4).accounts());
  }

  @Test
  void everybodyIsThereLongBeforeAndAllIsInOrder() {
    Overlaid history = Overlaid.of(circles(), RANDOM, 1);
    for (AccountChange change : history.accounts()) {
      assertTrue(change.createdAt() <= START - 365 * DAY);
    }
    assertEquals(
        history.interactions().stream()
            .sorted(Comparator.comparing(Interaction::position))
            .toList(),
        history.interactions());
  }

  @Test
  void whoIsAnsweredWasAcceptedBeforeAndWhoIsNotWasNot() {
    Trace trace =
        new Trace(
            List.of(
                new Contact(START, 0, 1, TraceKind.MT),
                new Contact(START + 9 * DAY, 0, 1, TraceKind.MSG),
                new Contact(START + 9 * DAY + 1, 2, 3, TraceKind.MSG),
                new Contact(START + 10 * DAY, 1, 0, TraceKind.MSG)),
            4);
    List<String> connecting =
        Overlaid.of(trace, RANDOM, 1).interactions().stream()
            .filter(interaction -> interaction.kind().name().startsWith("CONNECTION"))
            .map(interaction -> interaction.actorId() + ' ' + interaction.kind())
            .sorted()
            .toList();
    assertEquals(
        List.of("p0 CONNECTION_REQUEST", "p1 CONNECTION_ACCEPT", "p2 CONNECTION_REQUEST"),
        connecting);
  }

  @Test
  void whoAreInContactInTheFirstWeekKnowEachOtherFromBefore() {
    for (Interaction interaction : Overlaid.of(circles(), RANDOM, 1).interactions()) {
      if (interaction.kind() == InteractionKind.CONNECTION_REQUEST) {
        long before = START - interaction.occurredAt();
        assertTrue(before >= 31 * DAY && before < 89 * DAY || before < -6 * DAY);
      }
    }
  }
}
