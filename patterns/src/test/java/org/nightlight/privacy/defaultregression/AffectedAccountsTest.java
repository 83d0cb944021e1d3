package org.nightlight.privacy.defaultregression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nightlight.event.Position;
import org.nightlight.signals.EvidenceEvent;

class AffectedAccountsTest {

  private static final long WINDOW = 600_000;

  private AffectedAccounts accounts = new AffectedAccounts(WINDOW, AffectedAccounts.Memory.NOTHING);

  private long add(String account, long time) {
    accounts.add(visit(account, time));
    return accounts.count(time);
  }

  private static RegressionVisit visit(String account, long time) {
    String eventId = "e-" + account + '-' + time;
    return new RegressionVisit(
        Position.ofAccountChange(time, eventId),
        time,
        "profile-open-by-default",
        account,
        true,
        false,
        new EvidenceEvent(eventId, time, EvidenceEvent.ACCOUNT_CHANGE, account));
  }

  private void remember() {
    accounts = new AffectedAccounts(WINDOW, accounts.memory());
  }

  @Test
  void countsAnAccountOnceByItsLatestViolation() {
    add("a", 0);
    add("b", 1);

    assertEquals(2, add("a", 2));
    assertEquals("e-a-2", accounts.events().get(1).eventId());
  }

  @Test
  void anAccountLeavesExactlyAWindowAfterItsLatestViolation() {
    add("a", 0);

    assertEquals(2, add("b", WINDOW - 1));
    assertEquals(2, add("c", WINDOW));
  }

  @Test
  void isExactUpToItsMost() {
    for (int i = 1; i < AffectedAccounts.MOST_EXACT; i++) {
      add("a" + i, i);
    }
    remember();

    assertEquals(AffectedAccounts.MOST_EXACT, add("last", AffectedAccounts.MOST_EXACT));
  }

  @Test
  void isAboutRightBeyond() {
    for (int i = 0; i < 20_000; i++) {
      accounts.add(visit("a" + i, i * 25L));
    }
    remember();

    assertEquals(20_000, accounts.count(19_999 * 25L), 1_000);
    assertEquals(AffectedAccounts.MOST_EXACT, accounts.memory().latest().size());
  }

  @Test
  void isExactAgainAWindowAfterTheFlood() {
    for (int i = 0; i < 2_000; i++) {
      accounts.add(visit("a" + i, i));
    }

    assertEquals(1_024, add("late", WINDOW + 976));
    assertEquals(2, add("later", 2 * WINDOW + 975));
  }
}
