package org.nightlight.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.patterns.Scope;
import org.nightlight.people.Person;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.GuardSettings;
import org.nightlight.signals.Standing;

/** Which guards hold, and what they do to a score. */
class GuardTest {

  private static final GuardSettings SETTINGS = ShippedSettings.with().settings().guards();
  private static final long DAY = 86_400_000;
  private static final long NOW = LocalDate.parse("2026-03-02").toEpochDay() * DAY;

  private static final Person ADULT = person("1990-01-01", AgeSource.DECLARED, AccountKind.PERSON);

  @Test
  void noneHoldsWhereNothingSpeaksForIt() {
    assertEquals(List.of(), holding(standing(ADULT, false), Scope.ACTOR));
    assertEquals(1, Guard.factorOf(standing(ADULT, false), NOW, SETTINGS));
  }

  @Test
  void allHoldWhereEverythingSpeaksForThem() {
    Person verified = person("1990-01-01", AgeSource.VERIFIED, AccountKind.ORGANISATION);
    assertEquals(List.of(Guard.values()), holding(standing(verified, true), Scope.ACTOR));
    assertEquals(0.25, Guard.factorOf(standing(verified, true), NOW, SETTINGS), "not below");
  }

  @Test
  void peersAreJudgedByThePairForPairsAndByAllForTheActor() {
    Standing pairOnly = new Standing(ADULT, false, false, false, false, true, false);
    assertTrue(Guard.PEERS.holds(pairOnly, Scope.PAIR, NOW));
    assertFalse(Guard.PEERS.holds(pairOnly, Scope.ACTOR, NOW));
    assertEquals(1, Guard.factorOf(pairOnly, NOW, SETTINGS), "the score is the actor's");
    Standing allOthers = new Standing(ADULT, false, false, false, true, false, false);
    assertFalse(Guard.PEERS.holds(allOthers, Scope.PAIR, NOW));
    assertEquals(0.5, Guard.factorOf(allOthers, NOW, SETTINGS));
  }

  @Test
  void onlyAKnownVerifiedAgeOf18OrOverIsAVerifiedAdult() {
    assertTrue(verified(person("2008-03-02", AgeSource.VERIFIED, AccountKind.PERSON)));
    assertFalse(verified(person("2008-03-03", AgeSource.VERIFIED, AccountKind.PERSON)));
    assertFalse(verified(person(null, AgeSource.VERIFIED, AccountKind.PERSON)));
    assertFalse(verified(person("1990-01-01", AgeSource.ESTIMATED, AccountKind.PERSON)));
    assertFalse(verified(person("1990-01-01", null, AccountKind.PERSON)));
  }

  @Test
  void beingVerifiedLowersTheScoreAndNoSeverity() {
    Person verified = person("1990-01-01", AgeSource.VERIFIED, AccountKind.PERSON);
    assertEquals(0, Guard.VERIFIED.steps(SETTINGS));
    assertEquals(0.7, Guard.factorOf(standing(verified, false), NOW, SETTINGS));
  }

  @Test
  void welcomedAndMinorStartedLowerTheSeverityAndNoScore() {
    Standing standing = new Standing(ADULT, false, false, true, false, false, true);
    assertEquals(1, Guard.WELCOMED.steps(SETTINGS));
    assertEquals(2, Guard.MINOR_STARTED.steps(SETTINGS));
    assertEquals(1, Guard.factorOf(standing, NOW, SETTINGS));
  }

  @Test
  void factorsMultiply() {
    Person organisation = person("1990-01-01", AgeSource.VERIFIED, AccountKind.ORGANISATION);
    assertEquals(0.49, Guard.factorOf(standing(organisation, false), NOW, SETTINGS), 1e-12);
  }

  private static boolean verified(Person subject) {
    return Guard.VERIFIED.holds(standing(subject, false), Scope.ACTOR, NOW);
  }

  private static List<Guard> holding(Standing standing, Scope scope) {
    return Stream.of(Guard.values()).filter(guard -> guard.holds(standing, scope, NOW)).toList();
  }

  private static Standing standing(Person subject, boolean all) {
    return new Standing(subject, all, all, all, all, all, all);
  }

  private static Person person(
      @Nullable String born, @Nullable AgeSource source, AccountKind kind) {
    return new Person(
        "adult",
        true,
        born == null ? null : (int) LocalDate.parse(born).toEpochDay(),
        source,
        Person.NEVER,
        NOW - 400 * DAY,
        AccountStatus.ACTIVE,
        kind,
        null,
        "UTC",
        null);
  }
}
