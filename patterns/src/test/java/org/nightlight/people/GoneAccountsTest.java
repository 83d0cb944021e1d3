package org.nightlight.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.people.GivenChange.DAY;
import static org.nightlight.people.GivenChange.timeOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.KnownAccount.InTouch;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.stage.Stage;

/** What the directory forgets, and when (decision 20). */
class GoneAccountsTest {

  private final WhoIsWho whoIsWho = new WhoIsWho(ShippedSettings.with().settings());
  private final Directory directory = new Directory();

  @Test
  void whoIsNotDeletedIsNeverForgotten() {
    becomes(AccountStatus.SUSPENDED, 0);
    assertEquals(Stage.NEVER_EXPIRES, expiresAt());
    assertTrue(seenAt(9_000 * DAY).known());
  }

  @Test
  void aDeletedAccountIsForgotten730dAfterItsLatestSnapshot() {
    becomes(AccountStatus.DELETED, 0);
    becomes(AccountStatus.DELETED, DAY);
    assertEquals(timeOf(731 * DAY), expiresAt());
    assertTrue(seenAt(731 * DAY - 1).known());
    assertNull(remainingAt(731 * DAY));
  }

  @Test
  void itCountsAsForgottenAlsoBeforeItsStateIsCleared() {
    becomes(AccountStatus.DELETED, 0);
    assertFalse(seenAt(730 * DAY).known());
    assertNull(directory.account());
  }

  @Test
  void anAccountThatComesBackBeforeThenIsTheOneItWas() {
    directory.on(GivenChange.of("account-1", DAY).born("1990-01-01").to(AccountStatus.DELETED));
    directory.on(GivenChange.of("account-1", 731 * DAY - 1).born("2012-01-01"));
    assertTrue(directory.news().get(0).restated());
    assertEquals(Stage.NEVER_EXPIRES, expiresAt());
  }

  @Test
  void anAccountThatComesBackLaterIsANewOne() {
    directory.on(GivenChange.of("account-1", DAY).born("1990-01-01").to(AccountStatus.DELETED));
    directory.on(GivenChange.of("account-1", 731 * DAY).born("2012-01-01"));
    assertFalse(directory.news().get(0).restated());
  }

  @Test
  void whoWasInTouchIsForgotten7dAfterTheLastOfThem() {
    becomes(AccountStatus.ACTIVE, 0);
    directory.onActOf("one", InteractionKind.MESSAGE, DAY);
    directory.onActOf("two", InteractionKind.MESSAGE, 2 * DAY);
    assertEquals(timeOf(9 * DAY), expiresAt());
    assertEquals(List.of(new InTouch("two", timeOf(2 * DAY))), remainingAt(9 * DAY - 1).inTouch());
    assertEquals(List.of(), remainingAt(9 * DAY).inTouch());
    assertEquals(Stage.NEVER_EXPIRES, whoIsWho.expiresAt(remainingAt(9 * DAY)));
  }

  @Test
  void formerTokensAreForgotten30dAfterTheSnapshotThatHadThem() {
    directory.on(GivenChange.of("account-1", 0).withTokens("one", "two"));
    directory.on(GivenChange.of("account-1", DAY).withTokens("two"));
    assertEquals(timeOf(30 * DAY), expiresAt());
    assertEquals(1, remainingAt(30 * DAY).tokens().size());
    assertEquals(Stage.NEVER_EXPIRES, whoIsWho.expiresAt(remainingAt(30 * DAY)));
  }

  private void becomes(AccountStatus status, long time) {
    directory.on(GivenChange.of("account-1", time).to(status));
  }

  private Person seenAt(long time) {
    return directory.onActTo("other", InteractionKind.MESSAGE, time).person();
  }

  private long expiresAt() {
    return whoIsWho.expiresAt(directory.account());
  }

  private KnownAccount remainingAt(long time) {
    return whoIsWho.remaining(directory.account(), timeOf(time));
  }
}
