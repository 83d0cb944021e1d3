package org.nightlight.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.event.Position;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;
import org.nightlight.stage.Collected;
import org.nightlight.stage.Tally;

/** What converges on one minor: adults under 24 h apart, and accounts that come back. */
class ConvergenceTest {

  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;

  private final Convergence convergence =
      new Convergence(ShippedSettings.with().settings().signals());
  private Convergence.@Nullable Memory memory;
  private Collected<Converging> last = new Collected<>();

  @Test
  void aMillisecondUnder24hApartTheTwoAreToldAtTheLaterApproach() {
    assertEquals(List.of(), approach("one", 0));
    assertEquals(List.of("two with one"), approach("two", DAY - 1));
  }

  @Test
  void exactly24hApartTheyAreNot() {
    approach("one", 0);
    assertEquals(List.of(), approach("two", DAY));
  }

  @Test
  void theLatestApproachOfEachCounts() {
    approach("one", 0);
    approach("one", HOUR);
    assertEquals(List.of("two with one"), approach("two", DAY));
    assertEquals(List.of("one with two"), approach("one", 2 * DAY - 1));
  }

  @Test
  void eachOtherIsToldByItself() {
    approach("one", 0);
    approach("two", 1);
    assertEquals(List.of("three with one", "three with two"), approach("three", 2));
  }

  @Test
  void oneAloneMeetsNobody() {
    approach("one", 0);
    assertEquals(List.of(), approach("one", 1));
  }

  @Test
  void sixtyFourApproachersIn24hAreStillTold() {
    for (int adult = 1; adult <= 63; adult++) {
      approach("adult-" + adult, adult);
    }
    assertEquals(63, approach("adult-64", 64).size());
    assertEquals(List.of(), last.tallies());
  }

  @Test
  void aMinorWithMoreIsLeftOutAndCounted() {
    sixtyFive();
    assertEquals(List.of(Tally.TRUNCATED), last.tallies());
    assertEquals(List.of(), approach("adult-1", 66), "whoever comes, while that is so");
    assertEquals(List.of(Tally.TRUNCATED), last.tallies());
  }

  @Test
  void itIsLeftOutOnlyWhileThatIsSo() {
    sixtyFive();
    assertEquals(List.of(), approach("adult-66", DAY), "adult-1 has left: 65");
    assertEquals(63, approach("adult-67", DAY + 3).size(), "adults 4 to 67");
  }

  @Test
  void anAccountThatSharesADeviceWithABlockedOneReturns() {
    block("gone", 0);
    List<Signal> found = sharing("new", 1, "other", "gone");
    Signal signal = found.get(0);
    assertEquals(SignalKind.LINKED_RETURN, signal.kind());
    assertEquals("new", signal.subjectId());
    assertEquals("minor", signal.otherId());
    assertTrue(signal.approach());
    assertEquals(1, signal.value());
    assertEquals("e1", signal.evidence().get(0).eventId());
  }

  @Test
  void sharingItWithOthersOnlyItDoesNot() {
    block("gone", 0);
    assertEquals(List.of(), sharing("new", 1, "other"));
  }

  @Test
  void aMillisecondUnder30dAfterTheBlockItReturns() {
    block("gone", 0);
    assertEquals(1, sharing("new", 30 * DAY - 1, "gone").size());
  }

  @Test
  void exactly30dAfterTheBlockItDoesNot() {
    block("gone", 0);
    assertEquals(List.of(), sharing("new", 30 * DAY, "gone"));
  }

  @Test
  void theLatestBlockCounts() {
    block("gone", 0);
    block("gone", DAY);
    assertEquals(1, sharing("new", 31 * DAY - 1, "gone").size());
  }

  @Test
  void aMillisecondUnder24hAfterTheLastItIsNone() {
    block("gone", 0);
    sharing("new", 1, "gone");
    assertEquals(List.of(), sharing("new", DAY, "gone"));
  }

  @Test
  void exactly24hAfterTheLastItIsOne() {
    block("gone", 0);
    sharing("new", 1, "gone");
    assertEquals(1, sharing("new", DAY + 1, "gone").size());
  }

  @Test
  void the24hAreEachAccountsOwn() {
    block("gone", 0);
    sharing("new", 1, "gone");
    assertEquals(1, sharing("newer", 2, "gone").size());
  }

  @Test
  void sharingThatComesByTwoTokensIsOneReturn() {
    block("gone", 0);
    Position position = Position.ofInteraction(1, "e1");
    MinorVisit.Sharing sharing = new MinorVisit.Sharing("new", event(1), List.of("gone"));
    MinorVisit visit = MinorVisit.of(position, "minor", sharing);
    memory = convergence.apply(memory, List.of(visit, visit), last = new Collected<>());
    assertEquals(1, signals().size());
  }

  @Test
  void blockedAccountsLeaveAfter256ThoseBlockedLongestAgoFirst() {
    for (int account = 1; account <= 256; account++) {
      block("gone-" + account, account);
      assertEquals(List.of(), last.tallies());
    }
    block("gone-257", 257);
    assertEquals(List.of(Tally.TRUNCATED), last.tallies());
    assertEquals(List.of(), sharing("new", 258, "gone-1"));
    assertEquals(1, sharing("new", 259, "gone-2").size());
  }

  @Test
  void itsStateIsKeptUntilNothingOfItMatters() {
    approach("one", 0);
    assertEquals(DAY, convergence.expiresAt(memory));
    block("gone", 1);
    assertEquals(30 * DAY + 1, convergence.expiresAt(memory));
    sharing("new", 30 * DAY - 1, "gone");
    assertEquals(31 * DAY - 1, convergence.expiresAt(memory));
  }

  private void sixtyFive() {
    for (int adult = 1; adult <= 64; adult++) {
      approach("adult-" + adult, adult);
    }
    assertEquals(List.of(), approach("adult-65", 65));
  }

  private List<String> approach(String actor, long time) {
    on(MinorVisit.of(Position.ofInteraction(time, "e" + time), "minor", actor, event(time)));
    List<String> told = new ArrayList<>();
    for (Converging converging : last.outputs()) {
      converging.ifCoApproach(co -> told.add(co.actorId() + " with " + co.otherActorId()));
    }
    return told;
  }

  private void block(String accountId, long time) {
    on(MinorVisit.ofBlock(Position.ofInteraction(time, "e" + time), "minor", accountId));
  }

  private List<Signal> sharing(String actor, long time, String... others) {
    MinorVisit.Sharing sharing = new MinorVisit.Sharing(actor, event(time), List.of(others));
    on(MinorVisit.of(Position.ofInteraction(time, "e" + time), "minor", sharing));
    return signals();
  }

  private List<Signal> signals() {
    List<Signal> found = new ArrayList<>();
    last.outputs().forEach(converging -> converging.ifSignal(found::add));
    return found;
  }

  private void on(MinorVisit visit) {
    last = new Collected<>();
    memory = convergence.apply(memory, List.of(visit), last);
  }

  private static EvidenceEvent event(long time) {
    return new EvidenceEvent("e" + time, time, "MESSAGE", "minor");
  }
}
