package org.nightlight.privacy.defaultregression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.event.Position;
import org.nightlight.settings.PrivacySettings.RegressionSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Collected;

/** What the scenarios do not reach: floods, openings without a violation, batches of any cut. */
class DefaultRegressionTest {

  private static final RegressionSettings SETTINGS =
      new RegressionSettings(
          20, Duration.ofMinutes(10), 5, Duration.ofHours(24), Duration.ofMinutes(60));

  private final DefaultRegression regression = new DefaultRegression(SETTINGS);
  private final Collected<RegressionAlarm> alarms = new Collected<>();
  private DefaultRegression.@Nullable Memory memory;

  private void bring(RegressionVisit... visits) {
    memory = regression.apply(memory, List.of(batch(visits)), alarms);
  }

  private static Batch batch(RegressionVisit... visits) {
    return new Batch(Position.before(0), "profile-open-by-default", List.of(visits));
  }

  private static RegressionVisit visit(
      String account, long time, boolean violation, boolean opened) {
    String eventId = "e-" + account;
    return new RegressionVisit(
        Position.ofAccountChange(time, eventId),
        time,
        "profile-open-by-default",
        account,
        violation,
        opened,
        new EvidenceEvent(eventId, time, EvidenceEvent.ACCOUNT_CHANGE, account));
  }

  @Test
  void tellsTheShareOfTheAccountsOpenedInTheWindow() {
    for (int i = 0; i < 5; i++) {
      bring(visit("fine" + i, i, false, true));
    }
    for (int i = 0; i < 20; i++) {
      bring(visit("open" + i, 1_000 + i, true, true));
    }

    String says = alarms.outputs().get(0).explanation();
    assertTrue(
        says.contains(
            "of the 25 young people's accounts opened in that time 20 are affected (80 %)"),
        says);
  }

  @Test
  void itDoesNotMatterHowASecondIsCutIntoBatches() {
    List<Batch> oneByOne = new ArrayList<>();
    for (int i = 24; i >= 0; i--) {
      oneByOne.add(batch(visit("a" + i, 100 + i, true, false)));
    }
    memory = regression.apply(memory, oneByOne, alarms);

    assertEquals(1, alarms.outputs().size());
    assertEquals(119, alarms.outputs().get(0).occurredAt());
    assertEquals(20, alarms.outputs().get(0).affectedCount());
  }

  @Test
  void aFloodGivesOneAlarmAndABoundedMemory() {
    for (int second = 0; second < 300; second++) {
      RegressionVisit[] visits = new RegressionVisit[100];
      for (int i = 0; i < visits.length; i++) {
        visits[i] = visit("a" + second + '-' + i, second * 1_000L + i, true, false);
      }
      bring(visits);
    }

    assertEquals(1, alarms.outputs().size());
    assertEquals(AffectedAccounts.MOST_EXACT, memory.affected().latest().size());
    assertTrue(memory.violations().size() <= TimeCounts.MOST_TIMES);
  }
}
