package org.nightlight.jobs;

import static org.nightlight.jobs.Stages.each;
import static org.nightlight.jobs.Stages.stage;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.nightlight.contact.Encounter;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Render;
import org.nightlight.output.ViolationJson;
import org.nightlight.people.Introduction;
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
import org.nightlight.settings.Settings;

/**
 * The privacy-defaults job, from who everybody is to violations, on one page.
 *
 * <pre>
 * introductions ─ setting checks ──┬─ violations
 * encounters ──── delivery checks ─┤
 *                                  └─ observations ─┬─ batches ─ default regression ─ alarms
 *                                                   └─ hour parts ─ hour summaries ── summary
 * </pre>
 */
final class PrivacyDefaultsJob {

  private PrivacyDefaultsJob() {}

  static DataStream<OutputRecord> outputs(Front front, Settings settings) {
    PrivacySettings privacy = settings.privacy();
    DataStream<CheckFinding> findings =
        stage(
                "setting-checks",
                each(
                    "settings-news",
                    front.introductions(),
                    Introduction::ifSettings,
                    SettingsNews.class),
                new SettingChecks(privacy),
                SettingsNews.class,
                AwaitedClosing.class,
                CheckFinding.class)
            .union(
                stage(
                    "delivery-checks",
                    each("deliveries", front.encounters(), Encounter::ifAtChecks, Delivery.class),
                    new DeliveryChecks(privacy),
                    Delivery.class,
                    DeliveryChecks.Memory.class,
                    CheckFinding.class));
    DataStream<Observation> observations =
        each("observations", findings, CheckFinding::observation, Observation.class);
    ViolationJson json = new ViolationJson(settings);
    return each(
            "violations-out",
            each("violations", findings, CheckFinding::ifViolation, Violation.class),
            (violation, out) -> out.accept(Render.violation(violation, json)),
            OutputRecord.class)
        .union(
            each(
                "regressions-out",
                regressions(observations, privacy),
                (alarm, out) -> out.accept(Render.regression(alarm, json)),
                OutputRecord.class),
            each(
                "summary-out",
                summaries(observations),
                (summary, out) -> out.accept(Render.summary(summary)),
                OutputRecord.class));
  }

  private static DataStream<RegressionAlarm> regressions(
      DataStream<Observation> observations, PrivacySettings privacy) {
    DataStream<Batch> batches =
        stage(
            "regression-batches",
            each("regression-visits", observations, RegressionVisit::of, RegressionVisit.class),
            new Batches(),
            RegressionVisit.class,
            Batches.Gathered.class,
            Batch.class);
    return stage(
        "default-regression",
        batches,
        new DefaultRegression(privacy.regression()),
        Batch.class,
        DefaultRegression.Memory.class,
        RegressionAlarm.class);
  }

  private static DataStream<HourSummary> summaries(DataStream<Observation> observations) {
    DataStream<HourPart> parts =
        stage(
            "hour-parts",
            each(
                "hour-visits",
                observations,
                (seen, out) -> out.accept(new HourVisit(seen)),
                HourVisit.class),
            new HourParts(),
            HourVisit.class,
            HourParts.Counted.class,
            HourPart.class);
    return stage(
        "hour-summaries",
        parts,
        new HourSummaries(),
        HourPart.class,
        HourSummary.class,
        HourSummary.class);
  }
}
