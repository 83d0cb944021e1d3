package org.nightlight.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.people.GivenChange.DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Listing;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.InteractionKind;
import org.nightlight.stage.Tally;

/** What is told of a changed account, and to whom. */
class PersonNewsTest {

  private static final AccountSettings CLOSED =
      new AccountSettings(
          Profile.PRIVATE,
          Audience.NOBODY,
          Audience.NOBODY,
          Toggle.OFF,
          Listing.HIDDEN,
          Toggle.OFF,
          Toggle.OFF);

  private final Directory directory = new Directory();

  @Test
  void everyChangeIsToldToTheAccountItself() {
    on(change(0));
    assertEquals(List.of("account-1"), toldTo());
    assertTrue(directory.news().get(0).isOwn());
    on(change(1));
    assertEquals(List.of("account-1"), toldTo());
  }

  @Test
  void onlyTheChangeThatRestatesSaysSo() {
    on(change(0).born("1990-01-01"));
    assertFalse(own().restated());
    on(change(DAY));
    assertTrue(own().restated());
    on(change(2 * DAY));
    assertFalse(own().restated());
    assertTrue(own().person().everRestated());
  }

  @ParameterizedTest
  @EnumSource(
      value = AccountStatus.class,
      names = {"ACTIVE", "SUSPENDED"})
  void becomingDeletedByItsUserIsTold(AccountStatus before) {
    on(change(0).to(before));
    on(change(1).to(AccountStatus.DELETED));
    assertTrue(own().deletedByUser());
    on(change(2).to(AccountStatus.DELETED));
    assertFalse(own().deletedByUser(), "it was already");
  }

  @ParameterizedTest
  @EnumSource(value = ChangedBy.class, mode = EnumSource.Mode.EXCLUDE, names = "USER")
  void becomingDeletedByAnotherIsNot(ChangedBy whom) {
    on(change(0));
    on(change(1).to(AccountStatus.DELETED).by(whom));
    assertFalse(own().deletedByUser());
  }

  @Test
  void anAccountThatIsFirstSeenDeletedByItsUserBecameItToo() {
    on(change(0).to(AccountStatus.DELETED));
    assertTrue(own().deletedByUser());
  }

  @Test
  void eachOfThreeSettingsOpensUp() {
    assertTrue(opens(CLOSED, settings(Profile.PUBLIC, Audience.NOBODY, Audience.NOBODY)));
    assertTrue(opens(CLOSED, settings(Profile.PRIVATE, Audience.CONNECTIONS, Audience.NOBODY)));
    assertTrue(opens(CLOSED, settings(Profile.PRIVATE, Audience.NOBODY, Audience.CONNECTIONS)));
    AccountSettings half = settings(Profile.PRIVATE, Audience.CONNECTIONS, Audience.CONNECTIONS);
    assertTrue(opens(half, settings(Profile.PRIVATE, Audience.EVERYONE, Audience.NOBODY)));
  }

  @Test
  void theOtherSettingsDoNot() {
    AccountSettings others =
        new AccountSettings(
            Profile.PRIVATE,
            Audience.NOBODY,
            Audience.NOBODY,
            Toggle.ON,
            Listing.SHOWN,
            Toggle.ON,
            Toggle.ON);
    assertFalse(opens(CLOSED, others));
  }

  @Test
  void closingOrStayingOrBeingOfferedForTheFirstTimeIsNoOpening() {
    AccountSettings open = settings(Profile.PUBLIC, Audience.EVERYONE, Audience.EVERYONE);
    assertFalse(opens(open, CLOSED));
    assertFalse(opens(open, open));
    assertFalse(opens(AccountSettings.NONE, open));
    assertFalse(opens(CLOSED, AccountSettings.NONE));
  }

  @ParameterizedTest
  @EnumSource(value = ChangedBy.class, mode = EnumSource.Mode.EXCLUDE, names = "USER")
  void whatAnotherOpensIsNotTheUsersOpening(ChangedBy whom) {
    on(change(0).to(CLOSED));
    on(change(1).to(settings(Profile.PUBLIC, Audience.NOBODY, Audience.NOBODY)).by(whom));
    assertFalse(own().openedByUser());
  }

  @Test
  void theFirstSnapshotOpensNothing() {
    on(change(0).to(settings(Profile.PUBLIC, Audience.EVERYONE, Audience.EVERYONE)));
    assertFalse(own().openedByUser());
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void whoApproachedAMinorIsToldThatItOpensUp(InteractionKind kind) {
    on(change(0).to(CLOSED));
    directory.onActOf("adult", kind, 1);
    on(opening(2));
    boolean inTouch = kind.approaches() || kind == InteractionKind.CONNECTION_ACCEPT;
    assertEquals(inTouch ? List.of("account-1", "adult") : List.of("account-1"), toldTo());
  }

  @Test
  void whomAMinorAcceptedIsToldToo() {
    on(change(0).to(CLOSED));
    directory.onActTo("adult", InteractionKind.CONNECTION_ACCEPT, 1);
    directory.onActTo("another", InteractionKind.MESSAGE, 1);
    on(opening(2));
    assertEquals(List.of("account-1", "adult"), toldTo());
    assertTrue(directory.news().get(1).openedByUser());
    assertFalse(directory.news().get(1).isOwn());
  }

  @ParameterizedTest
  @CsvSource({"604799999, 2", "604800000, 1"})
  void whoWasInTouchUnder7dBeforeIsTold(long later, int told) {
    on(change(0).to(CLOSED));
    directory.onActOf("adult", InteractionKind.MESSAGE, 0);
    on(opening(later));
    assertEquals(told, toldTo().size());
  }

  @Test
  void whoApproachedAnAdultIsNotTold() {
    on(change(0).to(CLOSED).born("1990-01-01"));
    directory.onActOf("adult", InteractionKind.MESSAGE, 1);
    on(opening(2));
    assertEquals(List.of("account-1"), toldTo());
  }

  @Test
  void changesOfNothingThatMattersAreToldToNobodyElse() {
    on(change(0).to(CLOSED));
    directory.onActOf("adult", InteractionKind.MESSAGE, 1);
    on(change(2).to(CLOSED).withTokens("token-1"));
    assertEquals(List.of("account-1"), toldTo());
  }

  @Test
  void thoseInTouchLongestAgoLeaveAfter256() {
    on(change(0).to(CLOSED));
    for (int adult = 1; adult <= 256; adult++) {
      directory.onActOf("adult-" + adult, InteractionKind.MESSAGE, adult);
      assertEquals(List.of(), directory.tallies());
    }
    directory.onActOf("adult-257", InteractionKind.MESSAGE, 257);
    assertEquals(List.of(Tally.TRUNCATED), directory.tallies());
    on(opening(258));
    assertEquals(257, toldTo().size());
    assertFalse(toldTo().contains("adult-1"));
  }

  private boolean opens(AccountSettings before, AccountSettings after) {
    on(change(0).to(before));
    on(change(1).to(after));
    return own().openedByUser();
  }

  private static GivenChange opening(long time) {
    return change(time).to(settings(Profile.PUBLIC, Audience.NOBODY, Audience.NOBODY));
  }

  private static AccountSettings settings(Profile profile, Audience messages, Audience comments) {
    return new AccountSettings(
        profile, messages, comments, Toggle.OFF, Listing.HIDDEN, Toggle.OFF, Toggle.OFF);
  }

  private static GivenChange change(long time) {
    return GivenChange.of("account-1", time);
  }

  private void on(GivenChange change) {
    directory.on(change);
  }

  private PersonNews own() {
    return directory.news().get(0);
  }

  private List<String> toldTo() {
    return directory.news().stream().map(PersonNews::toldTo).toList();
  }
}
