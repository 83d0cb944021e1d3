package org.nightlight.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.privacy.Cause;
import org.nightlight.privacy.PrivacyChecks;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.SignalKind;
import org.nightlight.stage.Tally;

/** What the histories are for: every signal and every pattern occurs in them, and often. */
class RandomHistoryTest {

  private static final int SEEDS = 200;
  private static final int OFTEN = 40;

  private static final Map<SignalKind, Integer> SIGNALS = new TreeMap<>();
  private static final Map<String, Integer> ALERTS = new TreeMap<>();
  private static final Map<String, Integer> VIOLATIONS = new TreeMap<>();
  private static int alarms;
  private static final Map<Tally, Long> TALLIES = new TreeMap<>();

  @BeforeAll
  static void runThemAll() {
    Settings settings = ShippedSettings.with().settings();
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomHistory history = RandomHistory.of(seed);
      ReferenceRunner runner = new ReferenceRunner(settings);
      runner.runAll(history.accounts(), history.interactions());
      runner.signals().forEach(signal -> SIGNALS.merge(signal.kind(), 1, Integer::sum));
      runner.alerts().forEach(alert -> ALERTS.merge(alert.pattern(), 1, Integer::sum));
      runner
          .violations()
          .forEach(one -> VIOLATIONS.merge(one.check() + ' ' + one.cause(), 1, Integer::sum));
      alarms += runner.alarms().size();
      for (Tally tally : Tally.values()) {
        TALLIES.merge(tally, runner.tally(tally), Long::sum);
      }
    }
  }

  static Iterable<RiskPattern> patterns() {
    return Catalogue.PATTERNS;
  }

  @ParameterizedTest
  @EnumSource(SignalKind.class)
  void everySignalOccursOften(SignalKind kind) {
    int times = SIGNALS.getOrDefault(kind, 0);
    assertTrue(times >= OFTEN, times + " times only");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void everyPatternAlertsOften(RiskPattern pattern) {
    int times = ALERTS.getOrDefault(pattern.name(), 0);
    assertTrue(times >= OFTEN, times + " times only");
  }

  static Stream<String> checksAndCauses() {
    return Stream.of(
            PrivacyChecks.OF_SETTINGS.stream()
                .flatMap(
                    check ->
                        Stream.of(Cause.CREATED, Cause.CHANGED_BY_SYSTEM, Cause.AGE_CORRECTED)
                            .map(cause -> check.name() + ' ' + cause)),
            Stream.of(PrivacyChecks.OF_CHOICES.name() + ' ' + Cause.OPTED_OUT),
            PrivacyChecks.OF_DELIVERIES.stream().map(check -> check.name() + ' ' + Cause.DELIVERED))
        .flatMap(one -> one);
  }

  @ParameterizedTest
  @MethodSource("checksAndCauses")
  void everyPromiseIsBrokenOften(String checkAndCause) {
    int times = VIOLATIONS.getOrDefault(checkAndCause, 0);
    assertTrue(times >= OFTEN, times + " times only");
  }

  @Test
  void regressionsOccurOften() {
    assertTrue(alarms >= OFTEN, alarms + " times only");
    assertTrue(TALLIES.get(Tally.VIOLATION_REPEATED) >= OFTEN);
    assertTrue(TALLIES.get(Tally.TAKEN_OVER) >= OFTEN);
  }

  @Test
  void whatIsHeldBackOccursToo() {
    assertTrue(TALLIES.get(Tally.HELD_BY_COOLDOWN) >= OFTEN / 2);
    assertTrue(TALLIES.get(Tally.LOW_NOT_SENT) >= OFTEN);
    assertTrue(TALLIES.get(Tally.SUBJECT_UNKNOWN) >= OFTEN);
  }

  @Test
  void theyHoldOnlyWhatTheContractAccepts() {
    for (int seed = 0; seed < SEEDS; seed++) {
      for (AccountChange change : RandomHistory.of(seed).accounts()) {
        assertTrue(change.createdAt() <= change.occurredAt() + Scribe.DAY);
        assertTrue(
            change.birthDay() == null || change.birthDay() * Scribe.DAY < change.occurredAt());
      }
      for (Interaction interaction : RandomHistory.of(seed).interactions()) {
        assertNotEquals(interaction.actorId(), interaction.targetId());
      }
    }
  }

  @Test
  void theyAreSmallAndTheSameForTheSameSeed() {
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomHistory history = RandomHistory.of(seed);
      assertTrue(history.interactions().size() <= 350);
      assertEquals(history.interactions(), RandomHistory.of(seed).interactions());
      assertEquals(history.accounts(), RandomHistory.of(seed).accounts());
    }
  }
}
