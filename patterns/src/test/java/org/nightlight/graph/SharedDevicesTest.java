package org.nightlight.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.event.Position;
import org.nightlight.people.TokenVisit;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Collected;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/** Which accounts have a device token: of their latest snapshot, or of one under 30 d before. */
class SharedDevicesTest {

  private static final long DAY = 86_400_000;

  private final SharedDevices devices = new SharedDevices();
  private final Collected<MinorVisit> out = new Collected<>();
  private SharedDevices.@Nullable Memory memory;

  @Test
  void theMinorIsToldWithWhomTheApproachingAccountSharesTheToken() {
    has("one", 0);
    has("two", 1);
    has("new", 2);
    approach("new", "minor", 3);
    MinorVisit told = out.outputs().get(0);
    assertEquals("minor", told.key());
    assertEquals("new", told.sharing().actorId());
    assertEquals(List.of("one", "two"), told.sharing().otherIds());
    assertEquals("minor", told.sharing().evidence().otherId());
    assertNull(told.approach());
    assertNull(told.blockedId());
  }

  @Test
  void whoSharesItWithNobodyElseIsNotTold() {
    approach("new", "minor", 0);
    has("new", 1);
    approach("new", "minor", 2);
    assertEquals(List.of(), out.outputs());
  }

  @Test
  void theLatestSnapshotsTokenCountsHoweverOldItIs() {
    has("one", 0);
    approach("new", "minor", 900 * DAY);
    assertEquals(1, out.outputs().size());
  }

  @Test
  void aFormerTokenCountsForUnder30dAfterTheSnapshotThatHadIt() {
    has("one", 0);
    had("one", 0, DAY);
    approach("new", "minor", 30 * DAY - 1);
    assertEquals(1, out.outputs().size());
    approach("new", "minor", 30 * DAY);
    assertEquals(1, out.outputs().size());
  }

  @Test
  void whatIsFormerForTooLongIsForgotten() {
    has("one", 0);
    had("one", 0, 30 * DAY);
    assertNull(memory);
  }

  @Test
  void itsStateIsKeptAsLongAsAnAccountHasTheToken() {
    has("one", 0);
    assertEquals(Stage.NEVER_EXPIRES, devices.expiresAt(memory));
    had("one", 0, DAY);
    assertEquals(30 * DAY, devices.expiresAt(memory));
  }

  @Test
  void whoHadItIsForgottenAlsoWhileAnotherHasIt() {
    has("one", 0);
    has("two", 0);
    had("one", 0, DAY);
    assertEquals(30 * DAY, devices.expiresAt(memory));
    memory = devices.remaining(memory, 30 * DAY);
    assertEquals(List.of(new TokenVisit.Holder("two", Stage.NEVER_EXPIRES)), memory.holders());
    assertEquals(Stage.NEVER_EXPIRES, devices.expiresAt(memory));
    had("two", 5 * DAY, 31 * DAY);
    assertNull(devices.remaining(memory, 35 * DAY));
  }

  @Test
  void thoseToldOfLongestAgoLeaveAfter256() {
    for (int account = 1; account <= 256; account++) {
      has("account-" + account, account);
    }
    assertEquals(List.of(), out.tallies());
    has("account-1", 257);
    assertEquals(List.of(), out.tallies());
    has("account-257", 258);
    assertEquals(List.of(Tally.TRUNCATED), out.tallies());
    assertEquals("account-3", memory.holders().get(0).accountId());
  }

  private void has(String account, long time) {
    on(time, new TokenVisit.Holder(account, Stage.NEVER_EXPIRES), null);
  }

  /** A snapshot at {@code time} does not have the token that the one at {@code givenAt} had. */
  private void had(String account, long givenAt, long time) {
    on(time, new TokenVisit.Holder(account, givenAt + 30 * DAY), null);
  }

  private void approach(String account, String minor, long time) {
    EvidenceEvent event = new EvidenceEvent("e" + time, time, "MESSAGE", minor);
    on(time, null, new TokenVisit.Approach(account, event));
  }

  private void on(
      long time, TokenVisit.@Nullable Holder holder, TokenVisit.@Nullable Approach approach) {
    Position position = Position.ofInteraction(time, "e" + time);
    TokenVisit visit = new TokenVisit(position, "token", holder, approach);
    memory = devices.apply(memory, List.of(visit), out);
  }
}
