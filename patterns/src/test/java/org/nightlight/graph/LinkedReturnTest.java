package org.nightlight.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.people.GivenChange.DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.GivenChange;
import org.nightlight.reference.GivenHistory;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;

/** S23 from the first stage to the last: a new account with the device of a blocked one. */
class LinkedReturnTest {

  private final GivenHistory history = new GivenHistory().minor("minor");

  @Test
  void aNewAccountWithABlockedAccountsDeviceIsOne() {
    old(0, "phone");
    block(DAY);
    fresh(2 * DAY, "tablet", "phone");
    approach(3 * DAY);
    Signal signal = returns().get(0);
    assertEquals("new", signal.subjectId());
    assertEquals("minor", signal.otherId());
    assertTrue(signal.approach());
  }

  @Test
  void aReportIsEnough() {
    old(0, "phone");
    history.act(DAY, "minor", InteractionKind.REPORT, "old");
    fresh(2 * DAY, "phone");
    approach(3 * DAY);
    assertEquals(1, returns().size());
  }

  @Test
  void theSameDeviceMayComeToTheBlockedAccountLater() {
    old(0, "laptop");
    block(DAY);
    fresh(2 * DAY, "phone");
    old(3 * DAY, "phone");
    approach(4 * DAY);
    assertEquals(1, returns().size());
  }

  @Test
  void ofAnotherDeviceItIsNone() {
    old(0, "phone");
    block(DAY);
    fresh(2 * DAY, "tablet");
    approach(3 * DAY);
    assertEquals(List.of(), returns());
  }

  @Test
  void whomAnotherMinorBlockedIsNone() {
    history.minor("minor-2");
    old(0, "phone");
    history.act(DAY, "minor-2", InteractionKind.BLOCK, "old");
    fresh(2 * DAY, "phone");
    approach(3 * DAY);
    assertEquals(List.of(), returns());
  }

  @Test
  void theBlockedAccountItselfIsNone() {
    history.change(GivenChange.of("old", 0).born("1990-01-01").openedAt(0).withTokens("phone"));
    block(DAY);
    history.act(2 * DAY, "old", InteractionKind.MESSAGE, "minor");
    assertEquals(List.of(), returns());
  }

  @Test
  void theBlockedAccountMayBeAnyonesAge() {
    history.change(GivenChange.of("old", 0).withTokens("phone"));
    block(DAY);
    fresh(2 * DAY, "phone");
    approach(3 * DAY);
    assertEquals(1, returns().size());
  }

  @Test
  void aMillisecondUnder30dAfterItsOpeningItIsOne() {
    old(0, "phone");
    block(5 * DAY);
    fresh(DAY, "phone");
    approach(31 * DAY - 1);
    assertEquals(1, returns().size());
  }

  @Test
  void exactly30dAfterItsOpeningItIsNone() {
    old(0, "phone");
    block(5 * DAY);
    fresh(DAY, "phone");
    approach(31 * DAY);
    assertEquals(List.of(), returns());
  }

  @Test
  void tokensOfEarlierSnapshotsCountForUnder30dAfterThem() {
    old(0, "phone");
    old(10 * DAY, "laptop");
    block(11 * DAY);
    fresh(25 * DAY, "phone");
    approach(30 * DAY - 1);
    assertEquals(1, returns().size());
  }

  @Test
  void tokensOfSnapshotsGivenExactly30dBeforeDoNot() {
    old(0, "phone");
    old(10 * DAY, "laptop");
    block(11 * DAY);
    fresh(25 * DAY, "phone");
    approach(30 * DAY);
    assertEquals(List.of(), returns());
  }

  @Test
  void tokensOfTheLatestSnapshotCountHoweverLongAgoItWasGiven() {
    old(0, "phone");
    block(300 * DAY);
    fresh(310 * DAY, "phone");
    approach(311 * DAY);
    assertEquals(1, returns().size());
  }

  @Test
  void theNewAccountsOwnEarlierTokensCountToo() {
    old(0, "phone");
    block(DAY);
    fresh(2 * DAY, "phone");
    history.change(
        GivenChange.of("new", 3 * DAY).born("1990-01-01").openedAt(2 * DAY).withTokens("tablet"));
    approach(4 * DAY);
    assertEquals(1, returns().size());
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void everyKindOfApproachIsOneAndNoOther(InteractionKind kind) {
    old(0, "phone");
    block(DAY);
    fresh(2 * DAY, "phone");
    history.act(3 * DAY, "new", kind, "minor");
    assertEquals(kind.approaches() ? 1 : 0, returns().size());
  }

  @Test
  void connectedItIsNone() {
    old(0, "phone");
    block(DAY);
    fresh(2 * DAY, "phone");
    history.act(2 * DAY, "minor", InteractionKind.CONNECTION_ACCEPT, "new");
    approach(3 * DAY);
    assertEquals(List.of(), returns());
  }

  @Test
  void anUnblockChangesNothing() {
    old(0, "phone");
    block(DAY);
    history.act(DAY + 1, "minor", InteractionKind.UNBLOCK, "old");
    fresh(2 * DAY, "phone");
    approach(3 * DAY);
    assertEquals(1, returns().size());
  }

  @Test
  void thereIsAtMostOneIn24h() {
    old(0, "phone");
    block(DAY);
    fresh(2 * DAY, "phone");
    approach(3 * DAY);
    approach(4 * DAY - 1);
    assertEquals(1, returns().size());
    approach(4 * DAY);
    assertEquals(2, returns().size());
  }

  private void old(long time, String... tokens) {
    history.change(GivenChange.of("old", time).born("1990-01-01").withTokens(tokens));
  }

  private void block(long time) {
    history.act(time, "minor", InteractionKind.BLOCK, "old");
  }

  private void fresh(long time, String... tokens) {
    history.change(
        GivenChange.of("new", time).born("1990-01-01").openedAt(time).withTokens(tokens));
  }

  private void approach(long time) {
    history.act(time, "new", InteractionKind.MESSAGE, "minor");
  }

  private List<Signal> returns() {
    return history.signals(SignalKind.LINKED_RETURN);
  }
}
