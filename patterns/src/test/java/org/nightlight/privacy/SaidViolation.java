package org.nightlight.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightlight.handbook.CheckEntry;
import org.nightlight.privacy.defaultregression.DefaultRegression;
import org.nightlight.privacy.defaultregression.RegressionAlarm;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.risk.Severity;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.Scenarios;
import org.nightlight.settings.Settings;

/**
 * What a violation, or a systemic finding, of a check's own scenario says.
 *
 * @param cause null of a systemic finding
 * @param names words that its explanation has to have
 */
public record SaidViolation(
    String check,
    @Nullable Cause cause,
    Severity severity,
    String explanation,
    List<String> names) {

  private static final Map<String, List<SaidViolation>> OF_CHECKS = new HashMap<>();

  static {
    for (Scenario scenario : Scenarios.ofChecks()) {
      List<SaidViolation> of =
          OF_CHECKS.computeIfAbsent(scenario.beside(), check -> new ArrayList<>());
      said(scenario).filter(one -> one.check.equals(scenario.beside())).forEach(of::add);
    }
  }

  /** In the order of the scenarios. */
  public static List<SaidViolation> of(CheckEntry check) {
    return OF_CHECKS.getOrDefault(check.name(), List.of());
  }

  private static Stream<SaidViolation> said(Scenario scenario) {
    Settings settings = scenario.settings();
    ReferenceRunner run = ReferenceRun.of(scenario, settings);
    return Stream.concat(
        run.violations().stream().map(violation -> of(violation, settings)),
        run.alarms().stream().map(SaidViolation::of));
  }

  private static SaidViolation of(Violation violation, Settings settings) {
    String source = settings.privacy().promise(violation.check(), violation.region()).source();
    return new SaidViolation(
        violation.check(),
        violation.cause(),
        violation.severity(),
        violation.explanation(),
        Stream.concat(
                Stream.of(source),
                Stream.of(violation.found(), violation.required()).flatMap(Stream::ofNullable))
            .toList());
  }

  private static SaidViolation of(RegressionAlarm alarm) {
    return new SaidViolation(
        DefaultRegression.NAME,
        null,
        Severity.URGENT,
        alarm.explanation(),
        List.of(alarm.ofCheck(), Long.toString(alarm.affectedCount())));
  }
}
