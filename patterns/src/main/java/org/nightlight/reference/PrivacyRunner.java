package org.nightlight.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightlight.people.SettingsNews;
import org.nightlight.privacy.AwaitedClosing;
import org.nightlight.privacy.CheckFinding;
import org.nightlight.privacy.Delivery;
import org.nightlight.privacy.DeliveryChecks;
import org.nightlight.privacy.Observation;
import org.nightlight.privacy.SettingChecks;
import org.nightlight.privacy.Violation;
import org.nightlight.privacy.defaultregression.Batch;
import org.nightlight.privacy.defaultregression.Batches;
import org.nightlight.privacy.defaultregression.DefaultRegression;
import org.nightlight.privacy.defaultregression.RegressionAlarm;
import org.nightlight.privacy.defaultregression.RegressionVisit;
import org.nightlight.privacy.summary.HourPart;
import org.nightlight.privacy.summary.HourParts;
import org.nightlight.privacy.summary.HourSummaries;
import org.nightlight.privacy.summary.HourSummary;
import org.nightlight.privacy.summary.HourVisit;
import org.nightlight.settings.PrivacySettings;
import org.nightlight.stage.Ordered;
import org.nightlight.stage.Tally;

/** The stages of the privacy-defaults job, in one thread and in memory. */
final class PrivacyRunner {

  private final StageRunner<SettingsNews, AwaitedClosing, CheckFinding> settingChecks;
  private final StageRunner<Delivery, DeliveryChecks.Memory, CheckFinding> deliveryChecks;
  private final StageRunner<RegressionVisit, Batches.Gathered, Batch> batches;
  private final StageRunner<Batch, DefaultRegression.Memory, RegressionAlarm> regression;
  private final StageRunner<HourVisit, HourParts.Counted, HourPart> hourParts;
  private final StageRunner<HourPart, HourSummary, HourSummary> hourSummaries;
  final List<Violation> violations = new ArrayList<>();
  final List<RegressionAlarm> alarms = new ArrayList<>();
  final List<HourSummary> summaries = new ArrayList<>();

  PrivacyRunner(PrivacySettings settings, Map<Tally, Long> tallies) {
    settingChecks = new StageRunner<>(new SettingChecks(settings), tallies);
    deliveryChecks = new StageRunner<>(new DeliveryChecks(settings), tallies);
    batches = new StageRunner<>(new Batches(), tallies);
    regression = new StageRunner<>(new DefaultRegression(settings.regression()), tallies);
    hourParts = new StageRunner<>(new HourParts(), tallies);
    hourSummaries = new StageRunner<>(new HourSummaries(), tallies);
  }

  Map<String, Collection<?>> remembered() {
    Map<String, Collection<?>> states = new LinkedHashMap<>();
    states.put("setting-checks", settingChecks.remembered());
    states.put("delivery-checks", deliveryChecks.remembered());
    states.put("regression-batches", batches.remembered());
    states.put("default-regression", regression.remembered());
    states.put("hour-parts", hourParts.remembered());
    states.put("hour-summaries", hourSummaries.remembered());
    return states;
  }

  /** What time alone brings about. */
  void expire(long time) {
    settingChecks.expire(time).forEach(this::take);
    deliveryChecks.expire(time);
    // What was gathered of the last second is judged before anything of it is forgotten.
    close(time);
    regression.expire(time);
  }

  void accept(SettingsNews news) {
    settingChecks.run(List.of(news)).forEach(this::take);
  }

  void accept(Delivery delivery) {
    deliveryChecks.run(List.of(delivery)).forEach(this::take);
  }

  private void take(CheckFinding finding) {
    finding.ifViolation(violations::add);
    finding.observation(this::see);
  }

  private void see(Observation seen) {
    close(seen.position().time());
    RegressionVisit.of(seen, visit -> batches.run(List.of(visit)));
    hourParts.run(List.of(new HourVisit(seen)));
  }

  /** Passes on what was gathered of seconds and hours that are over. */
  private void close(long time) {
    simultaneous(batches.expire(time)).forEach(second -> alarms.addAll(regression.run(second)));
    simultaneous(hourParts.expire(time)).forEach(hour -> summaries.addAll(hourSummaries.run(hour)));
  }

  private static <I extends Ordered> List<List<I>> simultaneous(List<I> inOrder) {
    List<List<I>> moments = new ArrayList<>();
    List<I> last = List.of();
    for (I input : inOrder) {
      if (last.isEmpty() || !last.get(0).position().equals(input.position())) {
        last = new ArrayList<>();
        moments.add(last);
      }
      last.add(input);
    }
    return moments;
  }
}
