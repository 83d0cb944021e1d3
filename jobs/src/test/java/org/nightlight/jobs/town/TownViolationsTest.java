package org.nightlight.jobs.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.patterns.Catalogue;
import org.nightlight.people.Person;
import org.nightlight.privacy.Cause;
import org.nightlight.privacy.Violation;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.settings.SettingsException;
import org.nightlight.settings.SettingsLoader;

/** What the privacy checks, as shipped, make of the demo's town. */
class TownViolationsTest {

  private static final Town TOWN = Town.generate(Town.DEMO_SEED);
  private static ReferenceRunner runner;

  @BeforeAll
  static void run() throws SettingsException {
    runner =
        new ReferenceRunner(SettingsLoader.load(null, Catalogue.shapes(), List.of()).settings());
    runner.runAll(TOWN.accounts(), TOWN.interactions());
  }

  @Test
  void everyLapseIsFoundAndNothingBesides() {
    List<Lapse> found = new ArrayList<>();
    for (Violation violation : runner.violations()) {
      found.add(new Lapse(violation.check(), violation.accountId(), violation.occurredAt()));
    }
    runner
        .alarms()
        .forEach(alarm -> found.add(new Lapse("default-regression", null, alarm.occurredAt())));

    assertEquals(sorted(TOWN.lapses()), sorted(found));
  }

  private static List<Lapse> sorted(List<Lapse> lapses) {
    return lapses.stream()
        .sorted(Comparator.comparingLong(Lapse::time).thenComparing(Lapse::toString))
        .toList();
  }

  @Test
  void theFaultyReleaseIsToldOnceWithItsNumbers() {
    assertEquals(1, runner.alarms().size());
    var alarm = runner.alarms().get(0);
    assertEquals("profile-open-by-default", alarm.ofCheck());
    assertEquals(20, alarm.affectedCount());
    assertTrue(alarm.occurredAt() < FaultyRelease.BACK, "only after it was taken back");
  }

  @Test
  void theFaultyReleaseStrikesEveryUnder16WhoOpensAnAccountMeanwhileAndNobodyElse() {
    Set<String> seen = new TreeSet<>();
    int struck = 0;
    for (AccountChange change : TOWN.accounts()) {
      long time = change.occurredAt();
      if (seen.add(change.accountId()) && Person.of(change, Person.NEVER).isUnder16(time)) {
        boolean out = time >= FaultyRelease.OUT && time < FaultyRelease.BACK;
        assertEquals(out ? Profile.PUBLIC : Profile.PRIVATE, change.settings().profile());
        struck += out ? 1 : 0;
      }
    }
    assertTrue(struck >= 20, struck + " struck");
  }

  @Test
  void promisesAreBrokenInEveryWayAndKeptOnMostDays() {
    assertEquals(
        EnumSet.allOf(Cause.class),
        runner.violations().stream().map(Violation::cause).collect(Collectors.toSet()));
    Set<Long> days = new TreeSet<>();
    TOWN.lapses().forEach(lapse -> days.add(lapse.time() / TownTime.DAY));
    assertTrue(days.size() < TownTime.DAYS / 2, days::toString);
  }
}
