package org.nightlight.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.risk.Alert;
import org.nightlight.risk.AlertEvidence;
import org.nightlight.risk.Score;
import org.nightlight.settings.Settings;

/**
 * An alert as a record of {@code risk-alerts} (contract §3), with what the settings in force add:
 * thresholds, legal basis, how long it is kept.
 */
public final class AlertJson implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Settings settings;
  private final Map<String, Map<String, String>> thresholds = new HashMap<>();

  /**
   * @param values every setting in force, by its key
   */
  public AlertJson(Settings settings, Map<String, String> values) {
    this.settings = settings;
    for (RiskPattern pattern : Catalogue.PATTERNS) {
      String name = pattern.name();
      thresholds.put(name, Thresholds.of(pattern, settings.pattern(name), values));
    }
  }

  public String of(Alert alert) {
    return Json.object(
        json -> {
          json.writeStringField("alert_id", alert.id());
          json.writeStringField("pattern", alert.pattern());
          json.writeNumberField("pattern_version", alert.patternVersion());
          json.writeStringField("mode", alert.mode().name());
          json.writeStringField("severity", alert.severity().name());
          json.writeNumberField("score", Score.shown(alert.score()));
          json.writeStringField("subject_id", alert.subjectId());
          writeMinors(json, alert);
          json.writeStringField("first_event_at", Json.time(alert.firstEventAt()));
          json.writeStringField("detected_at", Json.time(alert.detectedAt()));
          json.writeStringField("explanation", alert.explanation());
          writeEvidence(json, alert);
          writeSettings(json, alert);
        });
  }

  private static void writeMinors(JsonGenerator json, Alert alert) throws IOException {
    json.writeArrayFieldStart("minor_ids");
    for (String minorId : alert.minorIds()) {
      json.writeString(minorId);
    }
    json.writeEndArray();
    json.writeNumberField("minor_count", alert.minorCount());
  }

  private static void writeEvidence(JsonGenerator json, Alert alert) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (AlertEvidence evidence : alert.evidence()) {
      json.writeStartObject();
      json.writeStringField("event_id", evidence.eventId());
      json.writeStringField("occurred_at", Json.time(evidence.occurredAt()));
      json.writeStringField("signal", evidence.signal());
      json.writeStringField("kind", evidence.kind());
      json.writeStringField("other_id", evidence.otherId());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("evidence_count", alert.evidenceCount());
  }

  private void writeSettings(JsonGenerator json, Alert alert) throws IOException {
    json.writeObjectFieldStart("thresholds");
    for (var threshold : thresholds.getOrDefault(alert.pattern(), Map.of()).entrySet()) {
      json.writeFieldName(threshold.getKey());
      Thresholds.writeValue(json, threshold.getValue());
    }
    json.writeEndObject();
    json.writeStringField("settings_version", settings.version());
    json.writeStringField("legal_basis", settings.legalBasis().of(alert.region()));
    json.writeStringField("region", alert.region());
    json.writeBooleanField("requires_human_review", true);
    json.writeStringField(
        "expires_at", Json.time(alert.detectedAt() + settings.retention().alerts().toMillis()));
  }
}
