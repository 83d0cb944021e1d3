package org.nightlight.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.stage.Collected;

/** The as-of join, and what "restated" means (contract §2). */
class WhoIsWhoTest {

  private static final long DAY = 86_400_000;
  private static final long START = LocalDate.parse("2026-03-02").toEpochDay() * DAY;
  private static final String ADULT = "1990-01-01";
  private static final String MINOR = "2011-01-01";

  private final WhoIsWho whoIsWho = new WhoIsWho(ShippedSettings.with().settings());
  private final List<Introduction> out = new ArrayList<>();
  private @Nullable KnownAccount account;

  @Test
  void beforeTheFirstSnapshotNothingIsKnown() {
    assertFalse(seenAt(0).known());
  }

  @Test
  void anInteractionSeesTheLatestSnapshotAtOrBeforeIt() {
    change(0, ADULT, AgeSource.DECLARED);
    change(DAY, "1991-01-01", AgeSource.DECLARED);
    assertEquals(LocalDate.parse("1991-01-01").toEpochDay(), seenAt(DAY).birthDay().longValue());
  }

  @Test
  void anAdultWhoGivesAMinorsBirthDateIsRestated() {
    change(0, ADULT, AgeSource.DECLARED);
    change(DAY, MINOR, AgeSource.DECLARED);
    assertEquals(START + DAY, seenAt(2 * DAY).restatedAt());
  }

  @Test
  void anEstimateRestatesToo() {
    change(0, ADULT, AgeSource.DECLARED);
    change(DAY, MINOR, AgeSource.ESTIMATED);
    assertTrue(seenAt(DAY).everRestated());
  }

  @Test
  void aVerifiedBirthDateRestatesNobody() {
    change(0, ADULT, AgeSource.DECLARED);
    change(DAY, MINOR, AgeSource.VERIFIED);
    assertFalse(seenAt(DAY).everRestated());
  }

  @Test
  void theLastKnownBirthDateCountsHoweverLongAgoItWasGiven() {
    change(0, ADULT, AgeSource.DECLARED);
    change(DAY, null, null);
    change(900 * DAY, MINOR, AgeSource.DECLARED);
    assertTrue(seenAt(900 * DAY).everRestated());
  }

  @Test
  void whoWasOfUnknownAgeAllAlongIsNotRestated() {
    change(0, null, null);
    change(DAY, MINOR, AgeSource.DECLARED);
    assertFalse(seenAt(DAY).everRestated());
  }

  @Test
  void theAgeAtTheMomentOfTheChangeCounts() {
    change(0, "2008-03-03", AgeSource.DECLARED);
    change(DAY, MINOR, AgeSource.DECLARED);
    assertTrue(seenAt(DAY).everRestated(), "18 on that very day by the last known date");
  }

  @Test
  void aMinorWhoGivesAnotherMinorsBirthDateIsNotRestated() {
    change(0, "2008-03-04", AgeSource.DECLARED);
    change(DAY, MINOR, AgeSource.DECLARED);
    assertFalse(seenAt(DAY).everRestated());
  }

  @Test
  void restatedAgainTheTimeRunsAnew() {
    change(0, ADULT, AgeSource.DECLARED);
    change(DAY, MINOR, AgeSource.DECLARED);
    change(2 * DAY, ADULT, AgeSource.DECLARED);
    change(50 * DAY, MINOR, AgeSource.DECLARED);
    assertEquals(START + 50 * DAY, seenAt(50 * DAY).restatedAt());
  }

  @Test
  void thoseWhoApproachedAMinorOfLateAreToldWhenItsBirthDateChanges() {
    change(0, MINOR, AgeSource.DECLARED);
    approach(0, "early");
    approach(DAY, "late");
    change(7 * DAY, "2012-01-01", AgeSource.DECLARED);
    List<String> told = new ArrayList<>();
    out.forEach(introduction -> introduction.ifNews(news -> told.add(news.toldTo())));
    assertEquals(List.of("account-1", "account-1", "late"), told, "itself, and one other");
  }

  private void change(long time, @Nullable String born, @Nullable AgeSource source) {
    AccountChange change =
        new AccountChange(
            "e" + time,
            START + time,
            "account-1",
            START - 400 * DAY,
            born == null ? null : (int) LocalDate.parse(born).toEpochDay(),
            source,
            AccountStatus.ACTIVE,
            ChangedBy.USER,
            AccountKind.PERSON,
            null,
            "UTC",
            null,
            List.of(),
            AccountSettings.NONE);
    apply(new Visit("account-1", change, null));
  }

  private void approach(long time, String actor) {
    apply(new Visit("account-1", null, interaction(time, actor)));
  }

  private Person seenAt(long time) {
    apply(new Visit("account-1", null, interaction(time, "someone")));
    List<Person> seen = new ArrayList<>();
    out.get(out.size() - 1).ifSighting(sighting -> seen.add(sighting.person()));
    return seen.get(0);
  }

  private static Interaction interaction(long time, String actor) {
    return new Interaction(
        "i" + time,
        START + time,
        actor,
        "account-1",
        InteractionKind.MESSAGE,
        Outcome.DELIVERED,
        false,
        null);
  }

  private void apply(Visit visit) {
    Collected<Introduction> collected = new Collected<>();
    account = whoIsWho.apply(account, List.of(visit), collected);
    out.addAll(collected.outputs());
  }
}
