package org.nightlight.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.graph.ConnectionVisit;
import org.nightlight.graph.MinorVisit;
import org.nightlight.people.Person;
import org.nightlight.people.Sighting;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.SignalKind;
import org.nightlight.stage.Collected;

/** What two accounts' interactions become on their way to the detectors of the adult-like one. */
class PairDetectorsTest {

  private static final Settings SHIPPED = ShippedSettings.with().settings();
  private static final long START = LocalDate.parse("2026-03-02").toEpochDay() * DAY;

  private static final Person ADULT = person("adult", "1990-01-01", AccountKind.PERSON);
  private static final Person OTHER = person("other", "1991-01-01", AccountKind.PERSON);
  private static final Person MINOR = person("minor", "2012-01-01", AccountKind.PERSON);
  private static final Person SERVICE = person("service", null, AccountKind.SERVICE);

  private final PairDetectors detectors = new PairDetectors(SHIPPED);
  private @Nullable PairMemory memory;
  private Collected<Encounter> out = new Collected<>();

  @ParameterizedTest
  @EnumSource(value = InteractionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "SUGGESTED")
  void everyContactOfAnAdultAndAMinorLeavesWhoeverActs(InteractionKind kind) {
    ActorVisit out = on(0, ADULT, kind, MINOR).get(0);
    assertEquals("adult", out.actorId());
    assertTrue(out.contact().fromSubject());
    ActorVisit in = on(1, MINOR, kind, ADULT).get(0);
    assertEquals("adult", in.actorId());
    assertFalse(in.contact().fromSubject());
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void amongAdultsOnlyConnectionRequestsLeave(InteractionKind kind) {
    List<ActorVisit> out = on(0, ADULT, kind, OTHER);
    assertEquals(kind == InteractionKind.CONNECTION_REQUEST ? 1 : 0, out.size());
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void amongMinorsNothingLeaves(InteractionKind kind) {
    assertEquals(
        List.of(), on(0, MINOR, kind, person("minor-2", "2012-01-01", AccountKind.PERSON)));
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void ofTheServicesOwnAccountsNothingLeaves(InteractionKind kind) {
    assertEquals(List.of(), on(0, SERVICE, kind, MINOR));
    assertEquals(List.of(), on(1, ADULT, kind, SERVICE));
  }

  @Test
  void aSuggestionAmongStrangersIsNotEvenRemembered() {
    assertEquals(List.of(), on(0, ADULT, InteractionKind.SUGGESTED, MINOR));
    assertNull(memory);
  }

  @Test
  void twoRestatedAccountsAreEachAnAdultToTheOther() {
    Person one = restated("one");
    Person two = restated("two");
    List<ActorVisit> out = on(HOUR, one, InteractionKind.MESSAGE, two);
    assertEquals(List.of("one", "two"), out.stream().map(ActorVisit::actorId).toList());
  }

  @Test
  void aBlockIsTiedToAnOutreachUnder30dBefore() {
    on(0, ADULT, InteractionKind.MESSAGE, MINOR);
    assertTrue(
        on(30 * DAY - 1, MINOR, InteractionKind.BLOCK, ADULT).get(0).contact().afterOutreach());
    assertFalse(
        on(30 * DAY, MINOR, InteractionKind.REPORT, ADULT).get(0).contact().afterOutreach());
  }

  @Test
  void aLikeIsNoOutreachAndAMessageToAConnectedMinorIsOne() {
    on(0, MINOR, InteractionKind.CONNECTION_ACCEPT, ADULT);
    on(1, ADULT, InteractionKind.LIKE, MINOR);
    on(2, ADULT, InteractionKind.COMMENT, MINOR);
    assertFalse(on(3, MINOR, InteractionKind.REPORT, ADULT).get(0).contact().afterOutreach());
    on(4, ADULT, InteractionKind.MESSAGE, MINOR);
    assertTrue(on(5, MINOR, InteractionKind.BLOCK, ADULT).get(0).contact().afterOutreach());
  }

  @Test
  void theMinorsUnblockClearsANoAndTheAdultsDoesNot() {
    on(0, MINOR, InteractionKind.BLOCK, ADULT);
    on(1, ADULT, InteractionKind.UNBLOCK, MINOR);
    assertEquals(1, recontacts(on(2, ADULT, InteractionKind.VIEW_PROFILE, MINOR)));
    on(3, MINOR, InteractionKind.UNBLOCK, ADULT);
    assertEquals(0, recontacts(on(DAY, ADULT, InteractionKind.MESSAGE, MINOR)));
  }

  @Test
  void aNewConnectionClearsANoEvenIfItEndsAgain() {
    on(0, MINOR, InteractionKind.CONNECTION_DECLINE, ADULT);
    on(1, ADULT, InteractionKind.CONNECTION_ACCEPT, MINOR);
    on(2, ADULT, InteractionKind.CONNECTION_REMOVE, MINOR);
    assertEquals(0, recontacts(on(3, ADULT, InteractionKind.MESSAGE, MINOR)));
  }

  @Test
  void theInteractionThatConnectsSaysSoAndIsNotYetAmongConnected() {
    Contact contact = on(5, MINOR, InteractionKind.CONNECTION_ACCEPT, ADULT).get(0).contact();
    assertTrue(contact.becameConnected());
    assertFalse(contact.connected());
    Contact next = on(6, ADULT, InteractionKind.MESSAGE, MINOR).get(0).contact();
    assertEquals(START + 5, next.connectedSince());
    assertFalse(next.isApproach());
  }

  @Test
  void whoeverTheTwoAreTheirConnectionsAreTold() {
    on(0, OTHER, InteractionKind.CONNECTION_ACCEPT, ADULT);
    assertEquals(List.of("other with adult", "adult with other"), connections());
    on(1, ADULT, InteractionKind.CONNECTION_ACCEPT, OTHER);
    assertEquals(List.of(), connections(), "they are already");
    on(2, ADULT, InteractionKind.CONNECTION_REMOVE, OTHER);
    assertEquals(List.of("adult without other", "other without adult"), connections());
    on(3, ADULT, InteractionKind.BLOCK, OTHER);
    assertEquals(List.of(), connections());
  }

  @Test
  void connectionsWithTheServicesOwnAccountsAreToldToo() {
    on(0, SERVICE, InteractionKind.CONNECTION_ACCEPT, MINOR);
    assertEquals(2, connections().size());
  }

  @Test
  void aConnectionThatIsForgottenIsToldAsOneThatEnds() {
    on(0, MINOR, InteractionKind.CONNECTION_ACCEPT, ADULT);
    assertEquals(START + 730 * DAY, detectors.expiresAt(memory));
    out = new Collected<>();
    detectors.onExpiry(Sighting.pairKey("minor", "adult"), memory, START + 730 * DAY, out);
    assertEquals(List.of("adult without minor", "minor without adult"), connections());
  }

  @Test
  void whatIsForgottenWithoutAConnectionTellsNothing() {
    on(0, ADULT, InteractionKind.MESSAGE, MINOR);
    assertEquals(START + 90 * DAY, detectors.expiresAt(memory));
    out = new Collected<>();
    detectors.onExpiry(Sighting.pairKey("minor", "adult"), memory, START + 90 * DAY, out);
    assertEquals(List.of(), out.outputs());
  }

  @Test
  void aForgottenConnectionEndsBeforeTheInteractionThatComesExactly730dLater() {
    on(0, MINOR, InteractionKind.CONNECTION_ACCEPT, ADULT);
    Contact contact = on(730 * DAY, ADULT, InteractionKind.MESSAGE, MINOR).get(0).contact();
    assertFalse(contact.connected());
    assertEquals(2, connections().size());
  }

  @Test
  void everyBlockAndReportIsToldToWhoeverMakesIt() {
    on(0, MINOR, InteractionKind.BLOCK, OTHER);
    assertEquals(List.of("minor blocks other"), atMinors());
    on(1, ADULT, InteractionKind.REPORT, OTHER);
    assertEquals(List.of("adult blocks other"), atMinors());
    on(2, MINOR, InteractionKind.CONNECTION_DECLINE, OTHER);
    assertEquals(List.of(), atMinors());
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void fiveKindsOfApproachAreToldToTheMinor(InteractionKind kind) {
    on(0, ADULT, kind, MINOR);
    boolean targets =
        switch (kind) {
          case CONNECTION_REQUEST, MESSAGE, CALL, GIFT, GROUP_ADD -> true;
          default -> false;
        };
    assertEquals(targets, atMinors().contains("adult approaches minor"));
  }

  @Test
  void whoIsConnectedDoesNotApproachTheMinor() {
    on(0, MINOR, InteractionKind.CONNECTION_ACCEPT, ADULT);
    on(1, ADULT, InteractionKind.MESSAGE, MINOR);
    assertEquals(List.of(), atMinors());
  }

  @Test
  void whoWasAMinorWhenApproachedAndWritesBackAs18IsToldAndOnlyThen() {
    Person grown = person("minor", "2008-01-01", AccountKind.PERSON);
    assertEquals(List.of(), on(0, grown, InteractionKind.MESSAGE, ADULT));
    on(1, ADULT, InteractionKind.CONNECTION_REQUEST, MINOR);
    for (InteractionKind kind : InteractionKind.values()) {
      boolean writes =
          switch (kind) {
            case MESSAGE, CALL, COMMENT -> true;
            default -> false;
          };
      boolean addresses = kind == InteractionKind.CONNECTION_REQUEST;
      List<ActorVisit> told = on(2 + kind.ordinal(), grown, kind, ADULT);
      assertEquals(writes || addresses ? 1 : 0, told.size(), kind.name());
    }
  }

  private List<String> connections() {
    List<ConnectionVisit> visits = new ArrayList<>();
    out.outputs().forEach(encounter -> encounter.ifAtConnections(visits::add));
    return visits.stream()
        .map(v -> v.accountId() + (v.connected() ? " with " : " without ") + v.otherId())
        .toList();
  }

  private List<String> atMinors() {
    List<MinorVisit> visits = new ArrayList<>();
    out.outputs().forEach(encounter -> encounter.ifAtMinor(visits::add));
    return visits.stream()
        .map(
            v ->
                v.approach() == null
                    ? v.minorId() + " blocks " + v.blockedId()
                    : v.approach().actorId() + " approaches " + v.minorId())
        .toList();
  }

  private static long recontacts(List<ActorVisit> visits) {
    return visits.stream()
        .flatMap(visit -> visit.signals().stream())
        .filter(signal -> signal.kind() == SignalKind.RECONTACT)
        .count();
  }

  private List<ActorVisit> on(long time, Person actor, InteractionKind kind, Person target) {
    Interaction interaction =
        new Interaction(
            "e" + time,
            START + time,
            actor.id(),
            target.id(),
            kind,
            Outcome.DELIVERED,
            false,
            null);
    List<Sighting> both =
        List.of(
            new Sighting(interaction, target, List.of()),
            new Sighting(interaction, actor, List.of()));
    out = new Collected<>();
    memory = detectors.apply(memory, both, out);
    List<ActorVisit> atActors = new ArrayList<>();
    out.outputs().forEach(encounter -> encounter.ifAtActor(atActors::add));
    return atActors;
  }

  private static Person restated(String id) {
    return person(id, "2012-01-01", AccountKind.PERSON, START);
  }

  private static Person person(String id, @Nullable String born, AccountKind kind) {
    return person(id, born, kind, Person.NEVER);
  }

  private static Person person(
      String id, @Nullable String born, AccountKind kind, long restatedAt) {
    return new Person(
        id,
        true,
        born == null ? null : (int) LocalDate.parse(born).toEpochDay(),
        null,
        restatedAt,
        START - 400 * DAY,
        AccountStatus.ACTIVE,
        kind,
        null,
        "UTC",
        null);
  }
}
