package org.nightlight.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.GuardSettings;
import org.nightlight.signals.Standing;
import org.nightlight.signals.Tallies;
import org.nightlight.stage.Tally;

/** What the guards of catalogue §2 are judged by, as of the last contact. */
class JudgeTest {

  private static final GuardSettings GUARDS = ShippedSettings.with().settings().guards();
  private static final int YEAR = 365;

  private final AddressBook book = new AddressBook(GUARDS.indiscriminate().window().toMillis());
  private final MinorsInContact inContact =
      new MinorsInContact(GUARDS.sought().window().toMillis());
  private final Tallies tallies = new Tallies();
  private ActorMemory memory = ActorMemory.nothing(Person.unknown("adult"), 0);

  @Test
  void twoOfFourMinorsWhoCameFirstMakeAnAccountSought() {
    on(look(1, 0));
    on(look(2, 0));
    on(like(3, 0));
    assertFalse(on(like(3, 1)).sought(), "three in contact");
    assertTrue(on(like(4, 2)).sought());
  }

  @Test
  void oneMinorWhoCameFirstIsTooFew() {
    on(look(1, 0));
    on(like(2, 0));
    on(like(3, 0));
    assertFalse(on(like(4, 0)).sought());
  }

  @Test
  void oneInTenMustHaveComeFirst() {
    on(look(1, 0));
    on(look(2, 0));
    for (int minor = 3; minor <= 19; minor++) {
      on(like(minor, 0));
    }
    assertTrue(on(like(20, 0)).sought());
    assertFalse(on(like(21, 0)).sought());
  }

  @Test
  void aContactExactly30dOldNoLongerCounts() {
    on(look(1, 0));
    on(look(2, 1));
    on(like(3, DAY));
    on(like(4, DAY));
    assertTrue(on(like(5, 30 * DAY - 1)).sought());
    assertFalse(on(like(5, 30 * DAY)).sought());
  }

  @Test
  void aMinorStaysInContactByAnythingThatEitherDoes() {
    on(look(1, 0));
    on(look(2, 0));
    on(like(3, 0));
    on(like(4, 0));
    on(look(1, 20 * DAY).connectedSince(0));
    on(look(2, 20 * DAY).inFamily());
    on(like(3, 20 * DAY));
    assertTrue(on(like(4, 49 * DAY)).sought(), "family and connected ones too");
  }

  @Test
  void aQuarterOfTwentyAddressedIsWhatChanceGives() {
    for (int minor = 1; minor <= 5; minor++) {
      on(request(minor, 0));
    }
    for (int other = 6; other <= 19; other++) {
      on(requestToOther(other, 0));
    }
    assertFalse(on(requestToOther(19, 1)).indiscriminate(), "nineteen");
    assertTrue(on(requestToOther(20, 1)).indiscriminate());
    on(requestToOther(21, 2));
    assertFalse(on(request(22, 3)).indiscriminate(), "6 of 22");
  }

  @Test
  void anAddressedAccountExactly7dAgoNoLongerCounts() {
    on(requestToOther(1, 0));
    for (int other = 2; other <= 19; other++) {
      on(requestToOther(other, DAY));
    }
    assertTrue(on(requestToOther(20, 7 * DAY - 1)).indiscriminate());
    assertFalse(on(requestToOther(20, 7 * DAY)).indiscriminate());
  }

  @Test
  void onlyConnectionRequestsAddressThoseWhoAreNoMinors() {
    for (int other = 1; other <= 19; other++) {
      on(requestToOther(other, 0));
    }
    on(GivenContact.of(InteractionKind.MESSAGE, 0).with("other-20").otherOf(30 * YEAR));
    assertFalse(on(like(1, 0)).indiscriminate());
  }

  @Test
  void halfOfSixApproachedMinorsWritingBackMakeAnAccountWelcomed() {
    for (int minor = 1; minor <= 5; minor++) {
      on(request(minor, 0));
    }
    on(wrote(InteractionKind.MESSAGE, 1, HOUR));
    on(wrote(InteractionKind.COMMENT, 2, HOUR));
    on(wrote(InteractionKind.CALL, 3, HOUR));
    assertFalse(on(request(5, 2 * HOUR)).welcomed(), "five approached");
    assertTrue(on(request(6, 2 * HOUR)).welcomed());
    assertFalse(on(request(7, 2 * HOUR)).welcomed(), "three of seven");
  }

  @Test
  void aLikeOrAnAcceptanceIsNoWritingBack() {
    for (int minor = 1; minor <= 6; minor++) {
      on(request(minor, 0));
    }
    on(wrote(InteractionKind.MESSAGE, 1, HOUR));
    on(wrote(InteractionKind.MESSAGE, 2, HOUR));
    on(wrote(InteractionKind.LIKE, 3, HOUR));
    assertFalse(on(wrote(InteractionKind.CONNECTION_ACCEPT, 4, HOUR)).welcomed());
  }

  @Test
  void whatTheMinorsWroteExactly7dAgoNoLongerCounts() {
    on(wrote(InteractionKind.MESSAGE, 1, 0));
    for (int minor = 1; minor <= 6; minor++) {
      on(request(minor, DAY));
    }
    on(wrote(InteractionKind.MESSAGE, 2, DAY));
    on(wrote(InteractionKind.MESSAGE, 3, DAY));
    assertTrue(on(request(6, 7 * DAY - 1)).welcomed());
    assertFalse(on(request(6, 7 * DAY)).welcomed());
  }

  @ParameterizedTest
  @CsvSource({
    "2008-01-10, 2012-01-09, true",
    "2008-01-10, 2012-01-10, false",
    "2008-02-29, 2012-02-28, true",
    "2008-02-29, 2012-02-29, false",
    "2007-02-28, 2011-02-27, true",
    "2007-02-28, 2011-02-28, false",
  })
  void peersAreUnderFourYearsApart(LocalDate adult, LocalDate minor, boolean peers) {
    int start = (int) LocalDate.parse("2026-01-01").toEpochDay();
    GivenContact contact =
        request(1, 0)
            .adultOf((int) (start - adult.toEpochDay()))
            .otherOf((int) (start - minor.toEpochDay()));
    assertEquals(peers, on(contact).peersOfPair());
    assertEquals(peers, on(contact).peers());
  }

  @Test
  void onlyApproachesOfTheLast7dAreComparedAndThereMustBeOne() {
    assertFalse(on(young(like(1, 0)).otherOf(17 * YEAR)).peers(), "none approached");
    on(young(request(2, 0)).otherOf(12 * YEAR));
    assertFalse(on(young(request(1, 7 * DAY - 1)).otherOf(17 * YEAR)).peers());
    assertTrue(on(young(request(1, 7 * DAY)).otherOf(17 * YEAR)).peers());
  }

  @Test
  void theStandingIsOfThePairsMinorToo() {
    assertTrue(on(like(1, 0).startedByMinor()).minorStarted());
    assertFalse(on(like(2, 0)).minorStarted());
  }

  @Test
  void thoseInContactLongestAgoLeaveAfter256() {
    on(look(1, 0));
    on(look(2, 0));
    for (int minor = 3; minor <= 256; minor++) {
      on(request(minor, minor));
    }
    assertEquals(List.of(), tallies.counted());
    assertEquals(256, memory.minors().size());
    on(request(257, 257));
    assertEquals(List.of(Tally.TRUNCATED), tallies.counted());
    assertEquals("minor-2", memory.minors().get(0).minorId());
  }

  private static GivenContact look(int minor, long time) {
    return GivenContact.of(InteractionKind.VIEW_PROFILE, time)
        .with("minor-" + minor)
        .byMinor()
        .startedByMinor();
  }

  private static GivenContact like(int minor, long time) {
    return GivenContact.of(InteractionKind.LIKE, time).with("minor-" + minor);
  }

  private static GivenContact request(int minor, long time) {
    return GivenContact.of(InteractionKind.CONNECTION_REQUEST, time).with("minor-" + minor);
  }

  private static GivenContact requestToOther(int other, long time) {
    return GivenContact.of(InteractionKind.CONNECTION_REQUEST, time)
        .with("other-" + other)
        .otherOf(30 * YEAR);
  }

  private static GivenContact wrote(InteractionKind kind, int minor, long time) {
    return GivenContact.of(kind, time).with("minor-" + minor).byMinor();
  }

  private static GivenContact young(GivenContact contact) {
    return contact.adultOf(18 * YEAR + 10);
  }

  /** What holds right after a contact. */
  private Standing on(GivenContact given) {
    Contact contact = given.given();
    memory =
        new ActorMemory(
            contact.subject(),
            null,
            book.after(memory.addressed(), contact, tallies),
            contact.withMinor()
                ? inContact.after(memory.minors(), contact, tallies)
                : memory.minors(),
            contact.time());
    return new Judge(GUARDS).standing(memory, contact.other().id(), contact.time());
  }
}
