package org.nightlight.scenario;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.privacy.Cause;
import org.nightlight.privacy.Violation;
import org.nightlight.privacy.defaultregression.DefaultRegression;
import org.nightlight.privacy.defaultregression.RegressionAlarm;
import org.nightlight.risk.Severity;
import org.nightlight.signals.EvidenceEvent;

/**
 * What a scenario looks at in a violation or a systemic finding that came out.
 *
 * @param accountId null of a systemic finding
 * @param of of a systemic finding, as is {@code affected}
 * @param affectedIds of a systemic finding, those in its evidence
 */
public record SeenViolation(
    Instant occurredAt,
    String check,
    @Nullable Cause cause,
    Severity severity,
    @Nullable String accountId,
    @Nullable String otherId,
    @Nullable String ageBand,
    @Nullable String setting,
    @Nullable String found,
    @Nullable String required,
    @Nullable String of,
    @Nullable Long affected,
    List<String> affectedIds,
    String explanation) {

  static final Comparator<SeenViolation> ORDER =
      Comparator.comparing(SeenViolation::occurredAt)
          .thenComparing(SeenViolation::check)
          .thenComparing(seen -> String.valueOf(seen.accountId()))
          .thenComparing(seen -> String.valueOf(seen.otherId()))
          .thenComparing(seen -> String.valueOf(seen.of()));

  public static SeenViolation of(Violation violation) {
    return new SeenViolation(
        Instant.ofEpochMilli(violation.occurredAt()),
        violation.check(),
        violation.cause(),
        violation.severity(),
        violation.accountId(),
        violation.otherId(),
        violation.ageBand().label(),
        violation.setting(),
        violation.found(),
        violation.required(),
        null,
        null,
        List.of(),
        violation.explanation());
  }

  public static SeenViolation of(RegressionAlarm alarm) {
    return new SeenViolation(
        Instant.ofEpochMilli(alarm.occurredAt()),
        DefaultRegression.NAME,
        null,
        Severity.URGENT,
        null,
        null,
        null,
        null,
        null,
        null,
        alarm.ofCheck(),
        alarm.affectedCount(),
        alarm.evidence().stream().map(EvidenceEvent::otherId).map(String::valueOf).toList(),
        alarm.explanation());
  }

  boolean isSystemic() {
    return check.equals(DefaultRegression.NAME);
  }

  /** An account that it is about. */
  String anAccountId() {
    return accountId == null ? affectedIds.get(0) : accountId;
  }
}
