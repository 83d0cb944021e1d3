package org.nightlight.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.privacy.Violation;
import org.nightlight.privacy.defaultregression.DefaultRegression;
import org.nightlight.privacy.defaultregression.RegressionAlarm;
import org.nightlight.privacy.summary.HourSummary;
import org.nightlight.risk.Severity;
import org.nightlight.settings.Settings;
import org.nightlight.signals.EvidenceEvent;

/** Violations and systemic findings as records of {@code privacy-violations} (contract §3). */
public final class ViolationJson implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Settings settings;

  public ViolationJson(Settings settings) {
    this.settings = settings;
  }

  public String of(Violation violation) {
    return Json.object(
        json -> {
          json.writeStringField("violation_id", violation.id());
          json.writeStringField("check", violation.check());
          json.writeStringField("cause", violation.cause().name());
          json.writeStringField("severity", violation.severity().name());
          json.writeStringField("account_id", violation.accountId());
          json.writeStringField("other_id", violation.otherId());
          json.writeStringField("age_band", violation.ageBand().label());
          json.writeStringField("setting", violation.setting());
          json.writeStringField("found", violation.found());
          json.writeStringField("required", violation.required());
          json.writeStringField("occurred_at", Json.time(violation.occurredAt()));
          json.writeStringField("explanation", violation.explanation());
          writeEvidence(json, violation.evidence());
          writeEnd(json, violation.occurredAt(), violation.region());
        });
  }

  /** The same keys, and what a systemic finding has beside them. */
  public String of(RegressionAlarm alarm) {
    return Json.object(
        json -> {
          json.writeStringField("violation_id", alarm.id());
          json.writeStringField("check", DefaultRegression.NAME);
          json.writeNullField("cause");
          json.writeStringField("severity", Severity.URGENT.name());
          for (String key :
              List.of("account_id", "other_id", "age_band", "setting", "found", "required")) {
            json.writeNullField(key);
          }
          json.writeStringField("occurred_at", Json.time(alarm.occurredAt()));
          json.writeStringField("explanation", alarm.explanation());
          writeEvidence(json, alarm.evidence());
          writeEnd(json, alarm.occurredAt(), null);
          json.writeNumberField("affected_count", alarm.affectedCount());
          json.writeStringField("of_check", alarm.ofCheck());
          json.writeStringField("window_start", Json.time(alarm.windowStart()));
          json.writeStringField("window_end", Json.time(alarm.windowEnd()));
        });
  }

  private static void writeEvidence(JsonGenerator json, List<EvidenceEvent> evidence)
      throws IOException {
    json.writeArrayFieldStart("evidence");
    for (EvidenceEvent event : evidence) {
      json.writeStartObject();
      json.writeStringField("event_id", event.eventId());
      json.writeStringField("occurred_at", Json.time(event.occurredAt()));
      json.writeStringField("kind", event.kind());
      json.writeStringField("other_id", event.otherId());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeEnd(JsonGenerator json, long occurredAt, @Nullable String region)
      throws IOException {
    json.writeStringField("settings_version", settings.version());
    json.writeStringField("region", region);
    json.writeStringField(
        "expires_at", Json.time(occurredAt + settings.retention().violations().toMillis()));
  }

  /** How a promise was kept in an hour, as a record of {@code privacy-summary}. */
  public static String of(HourSummary summary) {
    return Json.object(
        json -> {
          json.writeStringField("check", summary.check());
          json.writeStringField("region", summary.region());
          json.writeStringField("hour", Json.time(summary.hour()));
          json.writeNumberField("accounts_seen", summary.accountsSeen());
          json.writeObjectFieldStart("violations");
          for (var cause : summary.violations().entrySet()) {
            json.writeNumberField(cause.getKey(), cause.getValue());
          }
          json.writeEndObject();
          json.writeNumberField("refused_attempts", summary.refused());
        });
  }
}
