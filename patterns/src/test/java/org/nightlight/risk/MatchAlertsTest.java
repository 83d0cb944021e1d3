package org.nightlight.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RecentSignals;
import org.nightlight.people.GivenPerson;
import org.nightlight.people.Person;
import org.nightlight.risk.RiskMemory.Sent;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.GivenSignal;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Collected;
import org.nightlight.stage.Tally;

/** Severity after guards, and what is sent, held back or only counted. */
class MatchAlertsTest {

  private static final Settings SHIPPED = ShippedSettings.with().settings();
  private static final long DAY = 86_400_000;
  private static final Person ADULT = GivenPerson.adult("adult").given();
  private static final Standing NOTHING_LOWERS = GivenSignal.standing(ADULT, false);
  private static final Standing SOUGHT =
      new Standing(ADULT, true, false, false, false, false, false);
  private static final Standing INDISCRIMINATE =
      new Standing(ADULT, false, true, false, false, false, false);

  private final MatchAlerts matchAlerts = new MatchAlerts(SHIPPED);
  private final Collected<Alert> out = new Collected<>();
  private RecentSignals recent = RecentSignals.NONE;
  private List<Sent> sent = List.of();

  @Test
  void withoutGuardsTheSeverityIsThePatterns() {
    Alert alert = send(burnAndGo(0, NOTHING_LOWERS), 5);
    assertEquals(Severity.HIGH, alert.severity());
    assertEquals(5, alert.score());
    assertEquals("adult", alert.subjectId());
    assertFalse(alert.explanation().contains("lowered"));
  }

  @Test
  void oneGuardLowersByItsStepsAndIsNamed() {
    Alert alert = send(burnAndGo(0, INDISCRIMINATE), 5);
    assertEquals(Severity.MEDIUM, alert.severity());
    assertTrue(
        alert
            .explanation()
            .endsWith("; lowered because it addresses everybody alike (indiscriminate)."),
        alert.explanation());
  }

  @Test
  void twoStepsOfOneGuardLowerByTwo() {
    assertEquals(Severity.MEDIUM, send(blitz(0, SOUGHT), 5).severity());
  }

  @Test
  void guardsAddUpToTwoStepsAtMostAndAreAllNamed() {
    Standing all = GivenSignal.standing(ADULT, true);
    Alert alert = send(blitz(0, all), 5);
    assertEquals(Severity.MEDIUM, alert.severity(), "of URGENT two steps down");
    for (String guard : List.of("(sought)", "(indiscriminate)", "(peers)")) {
      assertTrue(alert.explanation().contains(guard), alert.explanation());
    }
    assertFalse(alert.explanation().contains("(welcomed)"), "not one of this pattern's guards");
  }

  @Test
  void theFloorIsLow() {
    Standing twoSteps = new Standing(ADULT, true, true, false, false, false, false);
    assertEquals(Severity.LOW, send(publicToPrivate(0, twoSteps), 5).severity());
  }

  @Test
  void aGuardThatIsNotForThePatternLowersNothing() {
    Alert alert = send(reported(0, false, GivenSignal.standing(ADULT, true)), 5);
    assertEquals(Severity.HIGH, alert.severity());
    assertFalse(alert.explanation().contains("lowered"));
  }

  @Test
  void pairPatternsAskForPeersOfThePairOnly() {
    Standing ofPair = new Standing(ADULT, false, false, false, false, true, false);
    Standing ofAll = new Standing(ADULT, false, false, false, true, false, false);
    assertEquals(Severity.HIGH, send(blitz(0, ofPair), 5).severity());
    assertEquals(Severity.URGENT, send(blitz(DAY, ofAll), 5).severity());
    assertEquals(Severity.MEDIUM, send(burnAndGo(2 * DAY, ofAll), 5).severity());
    assertEquals(Severity.HIGH, send(burnAndGo(3 * DAY, ofPair), 5).severity());
  }

  @Test
  void guardsAreJudgedAtTheCompletingEvent() {
    Match match =
        match(
            "burn-and-go",
            GivenSignal.of(SignalKind.PRIVATE_MESSAGE, 0).judgedBy(SOUGHT).given(),
            GivenSignal.of(SignalKind.BURN, 1).with(null).given());
    assertEquals(Severity.HIGH, send(match, 5).severity());
  }

  @ParameterizedTest
  @CsvSource({"2.9999994, false", "2.9999996, true", "3, true"})
  void aLowAlertWithAScoreUnderThreeRoundedToAMillionthIsOnlyCounted(double score, boolean isSent) {
    sendAll(publicToPrivate(0, SOUGHT), score);
    assertEquals(isSent ? 1 : 0, out.outputs().size());
    assertEquals(isSent ? List.of() : List.of(Tally.LOW_NOT_SENT), out.tallies());
  }

  @Test
  void aHigherOneIsSentWhateverItsScore() {
    assertEquals(Severity.MEDIUM, send(publicToPrivate(0, NOTHING_LOWERS), 0).severity());
  }

  @Test
  void whatIsOnlyCountedStartsNoCooldown() {
    sendAll(publicToPrivate(0, SOUGHT), 2.9);
    assertEquals(List.of(), sent);
    assertEquals(Severity.LOW, send(publicToPrivate(1, SOUGHT), 3).severity());
  }

  @Test
  void aSubjectWithoutSnapshotIsOnlyCountedAndStartsNoCooldown() {
    Standing unknown = GivenSignal.standing(Person.unknown("adult"), false);
    sendAll(burnAndGo(0, unknown), 5);
    assertEquals(List.of(Tally.SUBJECT_UNKNOWN), out.tallies());
    assertEquals(List.of(), out.outputs());
    assertEquals(List.of(), sent);
    assertEquals(Severity.HIGH, send(burnAndGo(1, NOTHING_LOWERS), 5).severity());
  }

  @Test
  void inTheCooldownTheSameSeverityIsOnlyCountedAndAHigherOneSent() {
    send(reported(0, false, NOTHING_LOWERS), 5);
    sendAll(reported(1, false, NOTHING_LOWERS), 5);
    assertEquals(List.of(Tally.HELD_BY_COOLDOWN), out.tallies());
    assertEquals(Severity.URGENT, send(reported(2, true, NOTHING_LOWERS), 5).severity());
    sendAll(reported(DAY + 1, false, NOTHING_LOWERS), 5);
    assertEquals(2, out.outputs().size(), "the urgent one holds back for 24 h of its own");
  }

  @Test
  void whatAGuardLowersIsHeldBackByASeverityAsHigh() {
    send(burnAndGo(0, INDISCRIMINATE), 5);
    assertEquals(Severity.HIGH, send(burnAndGo(1, NOTHING_LOWERS), 5).severity());
    sendAll(burnAndGo(2, INDISCRIMINATE), 5);
    assertEquals(2, out.outputs().size());
  }

  @Test
  void pairsHaveCooldownsOfTheirOwn() {
    send(blitz(0, NOTHING_LOWERS, "minor-1"), 5);
    send(blitz(1, NOTHING_LOWERS, "minor-2"), 5);
    assertEquals(2, out.outputs().size());
  }

  @Test
  void giftToPrivateIsHighWithAGiftFanOutUnder7dBefore() {
    assertEquals(Severity.MEDIUM, send(giftToPrivate(0), 5).severity());
    recent = recent.with(SignalKind.GIFT_FAN_OUT, GivenSignal.timeOf(DAY));
    assertEquals(Severity.HIGH, send(giftToPrivate(8 * DAY - 1), 5).severity());
    assertEquals(Severity.MEDIUM, send(giftToPrivate(9 * DAY), 5).severity());
    recent = RecentSignals.NONE.with(SignalKind.GIFT_FAN_OUT, GivenSignal.timeOf(20 * DAY));
    assertEquals(Severity.HIGH, send(giftToPrivate(20 * DAY), 5).severity(), "of the same event");
    assertEquals(Severity.MEDIUM, send(giftToPrivate(27 * DAY), 5).severity(), "exactly 7 d");
  }

  @Test
  void theSurgeOfRepeatedlyReportedIsUrgent() {
    assertEquals(Severity.HIGH, send(reported(0, false, NOTHING_LOWERS), 5).severity());
    assertEquals(Severity.URGENT, send(reported(DAY, true, NOTHING_LOWERS), 5).severity());
  }

  private static Match burnAndGo(long time, Standing standing) {
    return match(
        "burn-and-go",
        GivenSignal.of(SignalKind.PRIVATE_MESSAGE, time - 1).given(),
        GivenSignal.of(SignalKind.BURN, time).with(null).judgedBy(standing).given());
  }

  private static Match blitz(long time, Standing standing) {
    return blitz(time, standing, "minor-1");
  }

  private static Match blitz(long time, Standing standing, String minor) {
    return match(
        "sextortion-blitz",
        GivenSignal.of(SignalKind.ACCEPTED, time - 2).with(minor).given(),
        GivenSignal.of(SignalKind.PRIVATE_MESSAGE, time - 1).with(minor).given(),
        GivenSignal.of(SignalKind.EARLY_CALL, time).with(minor).judgedBy(standing).given());
  }

  private static Match publicToPrivate(long time, Standing standing) {
    return match(
        "public-to-private",
        GivenSignal.of(SignalKind.PUBLIC_ENGAGEMENT, time - 2).given(),
        GivenSignal.of(SignalKind.ACCEPTED, time - 1).given(),
        GivenSignal.of(SignalKind.PRIVATE_MESSAGE, time).judgedBy(standing).given());
  }

  private static Match giftToPrivate(long time) {
    return match(
        "gift-to-private",
        GivenSignal.of(SignalKind.GIFT, time - 1).given(),
        GivenSignal.of(SignalKind.PRIVATE_MESSAGE, time).given());
  }

  private static Match reported(long time, boolean surge, Standing standing) {
    GivenSignal signal =
        GivenSignal.of(SignalKind.BLOCKED_BY_MINORS, time).with(null).judgedBy(standing);
    return match("repeatedly-reported", (surge ? signal.surge() : signal).given());
  }

  private static Match match(String pattern, Signal... chain) {
    return new Match(pattern, List.of(chain));
  }

  /** The alert that is sent. */
  private Alert send(Match match, double score) {
    int before = out.outputs().size();
    sendAll(match, score);
    assertEquals(before + 1, out.outputs().size(), "nothing was sent");
    return out.outputs().get(before);
  }

  private void sendAll(Match match, double score) {
    Judged judged =
        new Judged(
            match.position(),
            List.of(match),
            match.last().judgedBy(),
            recent,
            score,
            1,
            List.of(),
            0,
            List.of());
    Cooldowns cooldowns = new Cooldowns(sent, match.time(), DAY);
    matchAlerts.send(judged, cooldowns, out);
    sent = new ArrayList<>(cooldowns.sent());
  }
}
