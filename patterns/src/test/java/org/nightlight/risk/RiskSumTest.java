package org.nightlight.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.patterns.RecentSignals;
import org.nightlight.risk.RiskMemory.Added;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.GivenSignal;
import org.nightlight.signals.SignalKind;

/** Contributions that halve every 14 d, three of a kind and one of a pattern in 14 d. */
class RiskSumTest {

  private static final Settings SHIPPED = ShippedSettings.with().settings();
  private static final long DAY = 86_400_000;
  private static final double EXACT = 1e-12;

  private final RiskSum risk = new RiskSum(SHIPPED.score(), 28 * DAY);
  private RiskMemory memory = RiskMemory.NOTHING;

  @ParameterizedTest
  @CsvSource({
    "LINKED_RETURN, 3.0",
    "BLOCKED_BY_MINORS, 2.5",
    "RECONTACT, 2.0",
    "GUARD_LOWERED, 2.0",
    "BURN, 2.0",
    "CO_TARGETING, 2.0",
    "LIST_WALK, 1.8",
    "SIDE_DOOR, 1.8",
    "MESSAGE_BURST, 1.5",
    "FAN_OUT, 0.9",
    "PROBING, 1.5",
    "DECLINED_BY_MINORS, 1.2",
    "GIFT_FAN_OUT, 1.2",
    "NIGHT_CONTACT, 1.2",
    "PARALLEL_CHATS, 1.0",
    "SUSTAINED, 1.0",
    "UNANSWERED, 1.0",
    "NEW_ACCOUNT, 1.0",
    "EARLY_CALL, 1.0",
    "GIFT, 0.8",
    "AGE_RESTATED, 0.8",
    "PUBLIC_ENGAGEMENT, 0.4",
    "ACCEPTED, 0.2",
    "PRIVATE_MESSAGE, 0.2",
  })
  void eachSignalAddsItsWeightAndFanOutTimesItsMinorShare(SignalKind kind, double weight) {
    RiskSum.Running running = risk.at(memory, GivenSignal.timeOf(0));
    running.add(GivenSignal.of(kind, 0).share(0.6).given());
    assertEquals(weight, running.sum(), EXACT);
    Added added = running.added().get(0);
    assertEquals(kind.label(), added.name());
    assertEquals(weight, added.weight(), EXACT);
    assertEquals("e0", added.completing().eventId());
  }

  @Test
  void aContributionHalvesEvery14d() {
    assertEquals(2, on(0, SignalKind.RECONTACT), EXACT);
    assertEquals(1, at(14 * DAY), EXACT);
    assertEquals(0.5, at(28 * DAY), EXACT);
    assertEquals(2 * Math.sqrt(0.5), at(7 * DAY), EXACT);
  }

  @Test
  void whatIsLeftAndWhatIsAddedMakeTheSum() {
    on(0, SignalKind.RECONTACT);
    assertEquals(1 + 0.8, on(14 * DAY, SignalKind.GIFT), EXACT);
    assertEquals(0.9 + 0.2, on(28 * DAY, SignalKind.ACCEPTED), EXACT);
  }

  @Test
  void threeOfAKindAddAndTheFourthDoesNot() {
    assertEquals(0.8 * 3, onAll(0, SignalKind.GIFT, SignalKind.GIFT, SignalKind.GIFT), EXACT);
    assertEquals(0.8 * 3, on(0, SignalKind.GIFT), EXACT);
    assertEquals(0.8 * 3 + 0.2, on(0, SignalKind.ACCEPTED), EXACT, "another kind");
  }

  @Test
  void simultaneousOnesAreCountedOneByOne() {
    double sum = onAll(0, SignalKind.GIFT, SignalKind.GIFT, SignalKind.GIFT, SignalKind.GIFT);
    assertEquals(0.8 * 3, sum, EXACT);
    assertEquals(3, memory.added().size());
  }

  @Test
  void aMillisecondUnder14dAfterTheFirstOfThreeItAddsNothing() {
    on(0, SignalKind.GIFT);
    onAll(DAY, SignalKind.GIFT, SignalKind.GIFT);
    double before = at(14 * DAY - 1);
    assertEquals(before, on(14 * DAY - 1, SignalKind.GIFT), EXACT);
  }

  @Test
  void exactly14dAfterTheFirstOfThreeItAdds() {
    on(0, SignalKind.GIFT);
    onAll(DAY, SignalKind.GIFT, SignalKind.GIFT);
    double before = at(14 * DAY);
    assertEquals(before + 0.8, on(14 * DAY, SignalKind.GIFT), EXACT);
  }

  @Test
  void whatAddedNothingHoldsNothingBack() {
    onAll(0, SignalKind.GIFT, SignalKind.GIFT, SignalKind.GIFT);
    on(13 * DAY, SignalKind.GIFT);
    double before = at(14 * DAY);
    double added = onAll(14 * DAY, SignalKind.GIFT, SignalKind.GIFT, SignalKind.GIFT) - before;
    assertEquals(0.8 * 3, added, EXACT);
  }

  @Test
  void oneMatchOfAPatternAddsAndTheNextDoesNot() {
    assertEquals(2, onMatch(0, "scattergun", 2), EXACT);
    double before = at(14 * DAY - 1);
    assertEquals(before, onMatch(14 * DAY - 1, "scattergun", 2), EXACT);
    assertNull(memory.added().get(0).completing());
  }

  @Test
  void exactly14dLaterTheNextMatchAdds() {
    onMatch(0, "scattergun", 2);
    assertEquals(1 + 2, onMatch(14 * DAY, "scattergun", 2), EXACT);
  }

  @Test
  void eachPatternCountsByItself() {
    onMatch(0, "scattergun", 2);
    assertEquals(3, onMatch(0, "ring", 1), EXACT);
  }

  @Test
  void singleContributionsAreRememberedForUnder28d() {
    on(0, SignalKind.GIFT);
    on(28 * DAY - 1, SignalKind.ACCEPTED);
    assertEquals(List.of("gift", "accepted"), names());
    on(28 * DAY, SignalKind.ACCEPTED);
    assertEquals(List.of("accepted", "accepted"), names());
  }

  @Test
  void after26HalfLivesNothingIsLeft() {
    on(0, SignalKind.RECONTACT);
    assertEquals(2 * Math.pow(2, -26), at(26 * 14 * DAY - 1), 1e-15);
    assertEquals(0, at(26 * 14 * DAY));
  }

  private List<String> names() {
    return memory.added().stream().map(Added::name).toList();
  }

  private double at(long time) {
    return risk.at(memory, GivenSignal.timeOf(time)).sum();
  }

  private double on(long time, SignalKind kind) {
    return onAll(time, kind);
  }

  private double onAll(long time, SignalKind... kinds) {
    RiskSum.Running running = risk.at(memory, GivenSignal.timeOf(time));
    for (SignalKind kind : kinds) {
      running.add(GivenSignal.of(kind, time).given());
    }
    return remember(running, time);
  }

  private double onMatch(long time, String pattern, double weight) {
    RiskSum.Running running = risk.at(memory, GivenSignal.timeOf(time));
    running.addMatch(pattern, weight);
    return remember(running, time);
  }

  private double remember(RiskSum.Running running, long time) {
    memory =
        new RiskMemory(
            running.sum(),
            GivenSignal.timeOf(time),
            1,
            running.added(),
            RecentSignals.NONE,
            List.of(),
            List.of());
    return running.sum();
  }
}
