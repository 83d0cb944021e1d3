package org.nightlight.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.event.AccountKind;
import org.nightlight.event.InteractionKind;
import org.nightlight.graph.ConnectionVisit;
import org.nightlight.graph.WalkQuery;
import org.nightlight.people.GivenPerson;
import org.nightlight.people.PersonNews;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.GivenSignal;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Collected;

/** S11, and what goes out for an account's contacts, news and signals found elsewhere. */
class ActorDetectorsTest {

  private final ActorDetectors detectors = new ActorDetectors(ShippedSettings.with().settings());
  private @Nullable ActorMemory memory;
  private Collected<ActorFinding> last = new Collected<>();

  @Test
  void beingRestatedIsASignalOfTheAccount() {
    Signal signal = on(GivenPerson.minor("adult").restatedAt(5).restates(5)).get(0);
    assertEquals(SignalKind.AGE_RESTATED, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertNull(signal.otherId());
    assertEquals(1, signal.value());
    assertFalse(signal.approach());
    EvidenceEvent change = signal.evidence().get(0);
    assertEquals(EvidenceEvent.ACCOUNT_CHANGE, change.kind());
    assertEquals("change-adult-5", change.eventId());
    assertTrue(signal.judgedBy().subject().everRestated());
    assertNull(memory, "nothing else is known of the account");
  }

  @Test
  void eachTimeItIsRestatedIsOne() {
    assertEquals(1, on(GivenPerson.minor("adult").restatedAt(5).restates(5)).size());
    assertEquals(1, on(GivenPerson.minor("adult").restatedAt(6).restates(6)).size());
  }

  @Test
  void anotherChangeOfARestatedAccountIsNone() {
    assertEquals(List.of(), on(GivenPerson.minor("adult").restatedAt(5).changes(6, "adult")));
  }

  @Test
  void theServicesOwnAccountIsNoSubject() {
    GivenPerson service = GivenPerson.minor("adult").ofKind(AccountKind.SERVICE).restatedAt(5);
    assertEquals(List.of(), on(service.restates(5)));
    on(message("minor-1", 0));
    assertEquals(List.of(), on(GivenPerson.adult("adult").ofKind(AccountKind.SERVICE).deletes(1)));
  }

  @Test
  void ofAnAccountWithoutContactsNothingIsRemembered() {
    assertEquals(List.of(), on(GivenPerson.adult("adult").changes(0, "adult")));
    assertNull(memory);
    assertEquals(List.of(), on(GivenPerson.minor("minor-1").opensUp(1, "adult")));
    assertNull(memory);
  }

  @Test
  void beingDeletedUnder48hAfterAMessageIsABurn() {
    on(message("minor-1", 0));
    assertEquals(
        List.of(SignalKind.BURN), kinds(on(GivenPerson.adult("adult").deletes(2 * DAY - 1))));
    assertEquals(List.of(), on(GivenPerson.adult("adult").deletes(2 * DAY)));
  }

  @Test
  void whoIsAMinorByThenBurnsNothing() {
    on(message("minor-1", 0));
    assertEquals(List.of(), on(GivenPerson.minor("adult").deletes(1)));
    assertEquals(
        List.of(SignalKind.BURN), kinds(on(GivenPerson.minor("adult").restatedAt(1).deletes(2))));
  }

  @Test
  void aMinorThatOpensUpAfterAPrivateMessageIsAGuardLowered() {
    onAccepted("minor-1", 0);
    assertEquals(
        List.of(SignalKind.GUARD_LOWERED),
        kinds(on(GivenPerson.minor("minor-1").opensUp(HOUR, "adult"))));
    assertEquals(List.of(), on(GivenPerson.minor("minor-1").changes(2 * HOUR, "adult")));
  }

  @Test
  void aSignalFoundElsewhereIsJudgedByTheAccountsStanding() {
    on(message("minor-1", 0));
    Signal found = GivenSignal.of(SignalKind.CO_TARGETING, 1).with("other").given();
    Signal signal = apply(List.of(ActorVisit.of(found))).get(0);
    assertEquals("adult", signal.judgedBy().subject().id());
    assertTrue(signal.judgedBy().subject().known());
  }

  @Test
  void ofAnAccountThatNothingIsKnownOfTheSubjectIsUnknown() {
    Signal found = GivenSignal.of(SignalKind.CO_TARGETING, 1).with("other").given();
    Signal signal = apply(List.of(ActorVisit.of(found))).get(0);
    assertFalse(signal.judgedBy().subject().known());
    assertNull(memory);
  }

  @Test
  void signalsOfOneEventAreJudgedAfterItsContactInWhateverOrderTheyCome() {
    Contact contact = message("minor-1", 1).startedByMinor().given();
    Signal found = GivenSignal.of(SignalKind.LINKED_RETURN, 1).event("MESSAGE-minor-1-1").given();
    Signal signal = apply(List.of(ActorVisit.of(found), ActorVisit.of(contact, List.of()))).get(0);
    assertTrue(signal.judgedBy().minorStarted());
  }

  @Test
  void aMinorsNewBirthDateCountsForThePeersGuardFromThenOn() {
    on(message("minor-1", 0).adultOf(18 * 365 + 10).otherOf(17 * 365));
    assertTrue(standingAt(1).peers());
    on(GivenPerson.born("minor-1", "2014-01-01").changes(2, "adult"));
    assertFalse(standingAt(3).peers());
  }

  @Test
  void aRestatedMinorIsNoPeer() {
    on(message("minor-1", 0).adultOf(18 * 365 + 10).otherOf(17 * 365));
    on(GivenPerson.born("minor-1", "2009-01-01").restatedAt(2).restatesTold(2, "adult"));
    assertFalse(standingAt(3).peers());
  }

  @Test
  void anApproachAfterOthersAsksWhetherItIsAStepOfAListWalk() {
    on(request("minor-1", 0));
    assertEquals(List.of(), queries());
    on(request("minor-2", 1));
    WalkQuery query = queries().get(0);
    assertEquals("minor-2", query.approach().otherId());
    assertEquals(List.of("minor-1"), query.approachedIds());
    on(request("minor-3", 2));
    assertEquals(List.of("minor-1", "minor-2"), queries().get(0).approachedIds());
  }

  @Test
  void whomItApproachedUnder72hBeforeIsNotAskedFor() {
    on(request("minor-1", 0));
    on(request("minor-2", 1));
    on(request("minor-1", 3 * DAY - 1));
    assertEquals(List.of(), queries());
    on(request("minor-2", 3 * DAY + 1));
    assertEquals(List.of("minor-1"), queries().get(0).approachedIds());
  }

  @Test
  void whomItApproachedExactly72hBeforeNoLongerCounts() {
    on(request("minor-1", 0));
    on(request("minor-2", 3 * DAY));
    assertEquals(List.of(), queries());
  }

  @Test
  void whatIsNoApproachAsksNothing() {
    on(request("minor-1", 0));
    on(request("minor-2", 1).connectedSince(0));
    assertEquals(List.of(), queries());
    on(GivenContact.of(InteractionKind.LIKE, 1).with("minor-2"));
    assertEquals(List.of(), queries());
  }

  private static GivenContact message(String minor, long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time).with(minor);
  }

  private static GivenContact request(String minor, long time) {
    return GivenContact.of(InteractionKind.CONNECTION_REQUEST, time).with(minor);
  }

  private static List<SignalKind> kinds(List<Signal> signals) {
    return signals.stream().map(Signal::kind).toList();
  }

  private List<Signal> on(PersonNews news) {
    return apply(List.of(ActorVisit.of(news)));
  }

  private List<Signal> on(GivenContact contact) {
    return apply(List.of(ActorVisit.of(contact.given(), List.of())));
  }

  /** The pair's own detectors found that the two became connected. */
  private void onAccepted(String minor, long time) {
    Contact contact =
        GivenContact.of(InteractionKind.CONNECTION_ACCEPT, time).with(minor).connecting().given();
    Signal accepted = GivenSignal.of(SignalKind.ACCEPTED, time).with(minor).given();
    apply(List.of(ActorVisit.of(contact, List.of(accepted))));
  }

  private Standing standingAt(long time) {
    Signal found = GivenSignal.of(SignalKind.CO_TARGETING, time).with("other").given();
    return apply(List.of(ActorVisit.of(found))).get(0).judgedBy();
  }

  private List<Signal> apply(List<ActorVisit> visits) {
    last = new Collected<>();
    memory = detectors.apply(memory, visits, last);
    List<Signal> signals = new ArrayList<>();
    last.outputs().forEach(finding -> finding.ifSignal(signals::add));
    return signals;
  }

  private List<WalkQuery> queries() {
    List<ConnectionVisit> visits = new ArrayList<>();
    last.outputs().forEach(finding -> finding.ifQuery(visits::add));
    return visits.stream().map(ConnectionVisit::query).toList();
  }
}
