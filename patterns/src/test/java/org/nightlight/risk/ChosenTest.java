package org.nightlight.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightlight.event.Position;
import org.nightlight.patterns.Match;
import org.nightlight.risk.RiskMemory.Used;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.GivenSignal;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;

/** Of all that an event completes: the earliest chain of each pattern, no signal used twice. */
class ChosenTest {

  private static final Settings SHIPPED = ShippedSettings.with().settings();
  private static final long HOUR = 3_600_000;

  private List<Used> used = List.of();

  @Test
  void ofTheChainsThatEndHereTheOneWhoseFirstSignalIsEarliest() {
    assertEquals(List.of("1 5 9"), choose(lowering(2, 4, 9), lowering(1, 5, 9), lowering(3, 4, 9)));
  }

  @Test
  void thenTheOneWhoseSecondIs() {
    assertEquals(List.of("1 4 9"), choose(lowering(1, 5, 9), lowering(1, 4, 9), lowering(1, 6, 9)));
  }

  @Test
  void amongSimultaneousSignalsTheEventIdDecides() {
    Match byB = burnAndGo("b", 9);
    Match byA = burnAndGo("a", 9);
    Chosen chosen = Chosen.from(List.of(byB, byA), List.of(), GivenSignal.timeOf(9), SHIPPED);
    assertEquals(List.of(byA), chosen.matches());
  }

  @Test
  void amongSignalsOfOneEventTheFirstOtherAccountDecides() {
    Match withB = ring("adult-a", "adult-b");
    Match withC = ring("adult-a", "adult-c");
    Match withBAfterD = ring("adult-d", "adult-b");
    for (List<Match> candidates :
        List.of(List.of(withBAfterD, withC, withB), List.of(withB, withC, withBAfterD))) {
      Chosen chosen = Chosen.from(candidates, List.of(), GivenSignal.timeOf(9), SHIPPED);
      assertEquals(List.of(withB), chosen.matches());
    }
  }

  @Test
  void theNextMatchIsLookedForBehindTheLast() {
    choose(lowering(1, 2, 5));
    assertEquals(List.of(), choose(lowering(1, 2, 9), lowering(3, 6, 9), lowering(5, 6, 9)));
    assertEquals(List.of("6 7 10"), choose(lowering(4, 7, 10), lowering(6, 7, 10)));
  }

  @Test
  void whatAPatternUsedThatThereNoLongerIsIsForgotten() {
    Used removed = new Used("no-longer-there adult", GivenSignal.positionOf(4));
    Chosen chosen = Chosen.from(List.of(), List.of(removed), GivenSignal.timeOf(5), SHIPPED);
    assertEquals(List.of(), chosen.used());
  }

  @Test
  void whatIsNotChosenUsesNothingUp() {
    choose(lowering(1, 2, 5));
    choose(lowering(3, 6, 9));
    assertEquals(List.of("6 7 10"), choose(lowering(6, 7, 10)));
  }

  @Test
  void eachMinorsPairHasAMatchOfItsOwn() {
    choose(lowering(1, 2, 5));
    Match other =
        match(
            "guard-lowering",
            signal(SignalKind.ACCEPTED, 1, "minor-2"),
            signal(SignalKind.GUARD_LOWERED, 2, "minor-2"),
            signal(SignalKind.PRIVATE_MESSAGE, 6, "minor-2"));
    assertEquals(List.of("1 2 6"), choose(other));
  }

  @Test
  void ofAPatternByTheAccountThereIsOneForAllMinors() {
    Match withOne =
        match(
            "burn-and-go",
            signal(SignalKind.PRIVATE_MESSAGE, 1, "minor-1"),
            signal(SignalKind.BURN, 9, null));
    Match withAnother =
        match(
            "burn-and-go",
            signal(SignalKind.PRIVATE_MESSAGE, 2, "minor-2"),
            signal(SignalKind.BURN, 9, null));
    assertEquals(List.of("1 9"), choose(withAnother, withOne));
  }

  @Test
  void theSameSignalsMayServeSeveralPatterns() {
    Match blitz =
        match(
            "sextortion-blitz",
            signal(SignalKind.ACCEPTED, 1, "minor-1"),
            signal(SignalKind.PRIVATE_MESSAGE, 2, "minor-1"),
            signal(SignalKind.EARLY_CALL, 9, "minor-1"));
    Match gift =
        match(
            "gift-to-private",
            signal(SignalKind.GIFT, 3, "minor-1"),
            signal(SignalKind.EARLY_CALL, 9, "minor-1"));
    assertEquals(List.of("1 2 9", "3 9"), choose(gift, blitz), "in the catalogue's order");
  }

  @Test
  void whatIsUsedUpIsForgottenWhenNoChainCanReachBackToIt() {
    choose(lowering(1, 2, 5));
    assertEquals(1, used.size());
    choose(7 * 24 * HOUR + 4);
    assertEquals(1, used.size());
    choose(7 * 24 * HOUR + 5);
    assertEquals(0, used.size());
  }

  @Test
  void aPatternOfOneSignalForgetsAtOnce() {
    assertEquals(List.of("1"), choose(match("blocked-and-back", linkedReturn(1))));
    assertEquals(List.of("2"), choose(match("blocked-and-back", linkedReturn(2))));
  }

  private static Match lowering(long first, long second, long third) {
    return match(
        "guard-lowering",
        signal(SignalKind.ACCEPTED, first, "minor-1"),
        signal(SignalKind.GUARD_LOWERED, second, "minor-1"),
        signal(SignalKind.PRIVATE_MESSAGE, third, "minor-1"));
  }

  private static Match ring(String one, String another) {
    return match(
        "ring",
        signal(SignalKind.CO_TARGETING, 1, one),
        signal(SignalKind.CO_TARGETING, 9, another));
  }

  private static Match burnAndGo(String firstEventId, long last) {
    Signal message = GivenSignal.of(SignalKind.PRIVATE_MESSAGE, 1).event(firstEventId).given();
    return match("burn-and-go", message, signal(SignalKind.BURN, last, null));
  }

  private static Signal linkedReturn(long time) {
    return signal(SignalKind.LINKED_RETURN, time, "minor-1");
  }

  private static Signal signal(SignalKind kind, long time, String other) {
    return GivenSignal.of(kind, time).with(other).given();
  }

  private static Match match(String pattern, Signal... chain) {
    return new Match(pattern, List.of(chain));
  }

  /** The times of each chosen match's signals. */
  private List<String> choose(Match... candidates) {
    long time = candidates[0].time();
    return choose(time, candidates);
  }

  private void choose(long time) {
    choose(GivenSignal.timeOf(time), new Match[0]);
  }

  private List<String> choose(long time, Match... candidates) {
    Chosen chosen = Chosen.from(List.of(candidates), used, time, SHIPPED);
    used = chosen.used();
    return chosen.matches().stream().map(match -> String.join(" ", times(match).toList())).toList();
  }

  private static Stream<String> times(Match match) {
    return match.chain().stream()
        .map(Signal::position)
        .map(Position::time)
        .map(time -> Long.toString(time - GivenSignal.timeOf(0)));
  }
}
