package org.nightlight.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.scenario.Story.ExpectedAlert;

/**
 * Every alert that a scenario says comes out, and every violation: of what it says nothing, nothing
 * is compared.
 */
public final class Expectation {

  private final Instant start;
  private final String prefix;
  private final @Nullable List<ExpectedAlert> alerts;
  private final @Nullable List<ExpectedViolation> violations;

  Expectation(
      Instant start,
      String prefix,
      @Nullable List<ExpectedAlert> alerts,
      @Nullable List<ExpectedViolation> violations) {
    this.start = start;
    this.prefix = prefix;
    this.alerts = alerts;
    this.violations = violations;
  }

  Expectation prefixed(String newPrefix) {
    return new Expectation(start, newPrefix, alerts, violations);
  }

  Expectation later(long millis) {
    return new Expectation(start.plusMillis(millis), prefix, alerts, violations);
  }

  /** The patterns and checks of which something comes out. */
  public List<String> names() {
    return Stream.concat(
            Objects.requireNonNullElse(alerts, List.<ExpectedAlert>of()).stream()
                .map(ExpectedAlert::pattern),
            Objects.requireNonNullElse(violations, List.<ExpectedViolation>of()).stream()
                .map(ExpectedViolation::check))
        .map(String::valueOf)
        .distinct()
        .toList();
  }

  /** As {@link #differences}, from what a run brought. */
  public String differencesFrom(ReferenceRunner run) {
    return differences(alertsOf(run), violationsOf(run));
  }

  static List<SeenAlert> alertsOf(ReferenceRunner run) {
    return run.alerts().stream().map(SeenAlert::of).toList();
  }

  static List<SeenViolation> violationsOf(ReferenceRunner run) {
    return Stream.concat(
            run.violations().stream().map(SeenViolation::of),
            run.alarms().stream().map(SeenViolation::of))
        .toList();
  }

  /**
   * Empty if exactly the expected alerts and violations came out; else all of them in order of
   * time, with {@code -} what was expected and did not come, with {@code +} what came and was not
   * expected.
   */
  public String differences(List<SeenAlert> gotAlerts, List<SeenViolation> gotViolations) {
    List<String> texts = new ArrayList<>();
    if (alerts != null) {
      texts.add(new AlertDifferences(start, prefix).text(alerts, gotAlerts));
    }
    if (violations != null) {
      texts.add(new ViolationDifferences(start, prefix).text(violations, gotViolations));
    }
    return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
  }
}
