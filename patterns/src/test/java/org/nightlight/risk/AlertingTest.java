package org.nightlight.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.accumulatedrisk.AccumulatedRisk;
import org.nightlight.people.GivenPerson;
import org.nightlight.people.Person;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.GivenSignal;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Collected;
import org.nightlight.stage.Tally;

/** The score is judged once at each event; {@code accumulated-risk} where its level rises. */
class AlertingTest {

  private static final Settings SHIPPED = ShippedSettings.with().settings();
  private static final long DAY = 86_400_000;
  private static final Person ADULT = GivenPerson.adult("adult").given();
  private static final Standing FREE = GivenSignal.standing(ADULT, false);
  private static final Standing SOUGHT =
      new Standing(ADULT, true, false, false, false, false, false);

  private final Alerting alerting = new Alerting(SHIPPED);
  private @Nullable RiskMemory memory;
  private Standing standing = FREE;
  private Collected<Alert> last = new Collected<>();

  @Test
  void sixWithThreeKindsIsMedium() {
    on(0, SignalKind.RECONTACT, SignalKind.BURN);
    assertEquals(List.of(), levels(), "4.0 of two kinds");
    on(0, SignalKind.CO_TARGETING);
    assertEquals(List.of(Severity.MEDIUM), levels());
    assertEquals(6, last.outputs().get(0).score(), 1e-9);
  }

  @Test
  void twoKindsAreTooFewHoweverHighTheScore() {
    on(0, SignalKind.LINKED_RETURN, SignalKind.LINKED_RETURN, SignalKind.LINKED_RETURN);
    on(0, SignalKind.BLOCKED_BY_MINORS, SignalKind.BLOCKED_BY_MINORS);
    assertEquals(List.of(), levels(), "14.0");
    on(0, SignalKind.ACCEPTED);
    assertEquals(List.of(Severity.HIGH), levels());
  }

  @Test
  void whatStaysAtItsLevelAlertsNoMore() {
    toMedium(0);
    on(1, SignalKind.ACCEPTED);
    assertEquals(List.of(), levels());
    on(40 * DAY, SignalKind.ACCEPTED);
    assertEquals(List.of(), levels(), "below it by now");
  }

  @Test
  void whatFallsAndRisesAgainAlertsAgain() {
    toMedium(0);
    on(14 * DAY, SignalKind.RECONTACT);
    assertEquals(List.of(), levels(), "5.0");
    on(14 * DAY, SignalKind.ACCEPTED, SignalKind.GIFT);
    assertEquals(List.of(Severity.MEDIUM), levels());
  }

  @Test
  void eachLevelAlertsOnceAndAHigherOneIsNotHeldBack() {
    toMedium(0);
    on(1, SignalKind.LINKED_RETURN, SignalKind.RECONTACT);
    assertEquals(List.of(Severity.HIGH), levels(), "11.0");
    on(2, SignalKind.LINKED_RETURN, SignalKind.LINKED_RETURN);
    assertEquals(List.of(Severity.URGENT), levels(), "17.0");
  }

  @Test
  void severalLevelsAtOnceAreOneAlert() {
    on(
        0,
        SignalKind.LINKED_RETURN,
        SignalKind.LINKED_RETURN,
        SignalKind.LINKED_RETURN,
        SignalKind.BLOCKED_BY_MINORS,
        SignalKind.BLOCKED_BY_MINORS,
        SignalKind.RECONTACT);
    assertEquals(List.of(Severity.URGENT), levels());
  }

  @Test
  void theSameLevelIsHeldBackFor24h() {
    toMedium(0);
    standing = SOUGHT;
    on(1, SignalKind.ACCEPTED);
    standing = FREE;
    on(DAY - 1, SignalKind.ACCEPTED);
    assertEquals(List.of(), levels());
    assertEquals(List.of(Tally.HELD_BY_COOLDOWN), last.tallies());
  }

  @Test
  void aGuardThatEndsCanAlert() {
    standing = SOUGHT;
    toMedium(0);
    assertEquals(List.of(), levels(), "6.0 x 0.4");
    standing = FREE;
    on(1, SignalKind.ACCEPTED);
    assertEquals(List.of(Severity.MEDIUM), levels(), "the sum is over 6 before and after");
  }

  @Test
  void aGuardThatBeginsLowersTheLevel() {
    toMedium(0);
    standing = SOUGHT;
    on(1, SignalKind.LINKED_RETURN, SignalKind.LINKED_RETURN, SignalKind.LINKED_RETURN);
    assertEquals(List.of(), levels(), "15.0 x 0.4 is MEDIUM, as before");
  }

  @Test
  void aSignalThatAddsNothingIsJudgedAllTheSame() {
    standing = SOUGHT;
    on(0, SignalKind.RECONTACT, SignalKind.RECONTACT, SignalKind.RECONTACT);
    on(0, SignalKind.ACCEPTED, SignalKind.GIFT);
    standing = FREE;
    on(1, SignalKind.RECONTACT);
    assertEquals(List.of(Severity.MEDIUM), levels(), "a fourth of its kind; 7.0, no guard now");
  }

  @Test
  void withoutASnapshotNothingIsSentAndNoCooldownStarts() {
    standing = GivenSignal.standing(Person.unknown("adult"), false);
    toMedium(0);
    assertEquals(List.of(), levels());
    assertEquals(List.of(Tally.SUBJECT_UNKNOWN), last.tallies());
    standing = FREE;
    on(1, SignalKind.LINKED_RETURN, SignalKind.RECONTACT);
    assertEquals(List.of(Severity.HIGH), levels());
  }

  @Test
  void simultaneousSignalsAreAllAddedBeforeTheScoreIsJudgedOnce() {
    toMedium(0);
    assertEquals(1, last.outputs().size());
    assertEquals(6, last.outputs().get(0).score(), 1e-9);
  }

  @Test
  void theEvidenceIsTheCompletingEventsOfTheSignalsAddedUnder28dBefore() {
    on(0, SignalKind.GIFT);
    on(28 * DAY - 2, SignalKind.LINKED_RETURN);
    on(28 * DAY - 1, SignalKind.BLOCKED_BY_MINORS, SignalKind.RECONTACT);
    assertEquals(List.of("e0", "e" + (28 * DAY - 2), "e" + (28 * DAY - 1)), evidence());
  }

  @Test
  void whatWasAddedExactly28dBeforeIsNoEvidence() {
    on(0, SignalKind.GIFT);
    on(28 * DAY - 2, SignalKind.LINKED_RETURN);
    on(28 * DAY, SignalKind.BLOCKED_BY_MINORS, SignalKind.RECONTACT);
    assertEquals(List.of("e" + (28 * DAY - 2), "e" + (28 * DAY)), evidence());
  }

  @Test
  void itsIdIsOfTheEventAtWhichItWasJudged() {
    toMedium(0);
    String id = last.outputs().get(0).id();
    memory = null;
    on(0, SignalKind.LINKED_RETURN, SignalKind.BLOCKED_BY_MINORS, SignalKind.RECONTACT);
    assertEquals(id, last.outputs().get(0).id());
  }

  @Test
  void matchesAddTheirWeightWhetherOrNotTheyAreSent() {
    standing = GivenSignal.standing(Person.unknown("adult"), false);
    onMatch(1, "burn-and-go", message(0), burn(1));
    standing = FREE;
    onMatch(2, "blocked-and-back", linkedReturn(2));
    Alert alert = last.outputs().get(0);
    assertEquals("blocked-and-back", alert.pattern());
    assertEquals(2.0 + 2.0 + 3.0 + 3.0, alert.score(), 1e-6, "burn, its match, the return, its");
  }

  @Test
  void theScoreOfAnAlertIsTheOneRightAfterItsEvent() {
    onMatch(1, "burn-and-go", message(0), burn(1));
    assertEquals(2.0 + 2.0, last.outputs().get(0).score(), 1e-9, "its own weight included");
  }

  @Test
  void aMarkerOfASurgeIsNoSignalButItsMatchCounts() {
    Signal marker =
        GivenSignal.of(SignalKind.BLOCKED_BY_MINORS, 0)
            .with(null)
            .markerOnly()
            .judgedBy(FREE)
            .given();
    onMatch(0, "repeatedly-reported", marker);
    Alert alert = last.outputs().get(0);
    assertEquals(Severity.URGENT, alert.severity());
    assertEquals(2.0, alert.score(), 1e-9, "of the match only");
    assertEquals(
        List.of("repeatedly-reported"), memory.added().stream().map(a -> a.name()).toList());
  }

  @Test
  void theExplanationSaysWhatAddsUpAndWhatItIsMultipliedWith() {
    standing = SOUGHT;
    on(
        0,
        SignalKind.LINKED_RETURN,
        SignalKind.LINKED_RETURN,
        SignalKind.LINKED_RETURN,
        SignalKind.BLOCKED_BY_MINORS,
        SignalKind.BLOCKED_BY_MINORS,
        SignalKind.BLOCKED_BY_MINORS,
        SignalKind.RECONTACT);
    String explanation = last.outputs().get(0).explanation();
    assertTrue(explanation.startsWith("Several signs add up to a score of 7.4: "), explanation);
    assertTrue(explanation.contains("(3 times) 9.00 · "), explanation);
    assertTrue(
        explanation.endsWith("; multiplied by 0.40 because minors seek this account out (sought)."),
        explanation);
  }

  @Test
  void itsStateIsKeptForAsLongAsAnyOfItCanMatter() {
    on(0, SignalKind.GIFT);
    assertEquals(GivenSignal.timeOf(26 * 14 * DAY), alerting.expiresAt(memory));
  }

  private void toMedium(long time) {
    on(time, SignalKind.RECONTACT, SignalKind.BURN, SignalKind.CO_TARGETING);
  }

  private void on(long time, SignalKind... kinds) {
    List<Finding> findings = new ArrayList<>();
    for (SignalKind kind : kinds) {
      findings.add(Finding.of(GivenSignal.of(kind, time).judgedBy(standing).given()));
    }
    apply(findings);
  }

  /** A match and its last signal, at the event that completes both. */
  private void onMatch(long time, String pattern, Signal... chain) {
    Match match = new Match(pattern, List.of(chain));
    assertEquals(GivenSignal.timeOf(time), match.time());
    apply(List.of(Finding.of(match), Finding.of(match.last())));
  }

  private Signal message(long time) {
    return GivenSignal.of(SignalKind.PRIVATE_MESSAGE, time).judgedBy(standing).given();
  }

  private Signal burn(long time) {
    return GivenSignal.of(SignalKind.BURN, time).with(null).judgedBy(standing).given();
  }

  private Signal linkedReturn(long time) {
    return GivenSignal.of(SignalKind.LINKED_RETURN, time).judgedBy(standing).given();
  }

  private void apply(List<Finding> findings) {
    last = new Collected<>();
    memory = alerting.apply(memory, findings, last);
  }

  /** The levels that alerts of the last event say. */
  private List<Severity> levels() {
    return last.outputs().stream()
        .filter(alert -> alert.pattern().equals(AccumulatedRisk.NAME))
        .map(Alert::severity)
        .toList();
  }

  private List<String> evidence() {
    return last.outputs().get(0).evidence().stream()
        .map(AlertEvidence::eventId)
        .distinct()
        .toList();
  }
}
