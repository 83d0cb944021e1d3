package org.nightlight.jobs.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;

/** A record of {@code risk-alerts} (contract §3), as far as an analyst looks at it here. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record ReadAlert(
    String alertId,
    String pattern,
    Mode mode,
    Severity severity,
    double score,
    String subjectId,
    List<String> minorIds,
    int minorCount,
    String detectedAt,
    String explanation,
    List<Evidence> evidence,
    int evidenceCount,
    @Nullable String region) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An event that a signal of the alert counted. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Evidence(
      String eventId, String occurredAt, String signal, String kind, @Nullable String otherId) {

    Instant time() {
      return Instant.parse(occurredAt);
    }
  }

  static ReadAlert of(String json) throws JsonProcessingException {
    return JSON.readValue(json, ReadAlert.class);
  }

  Instant time() {
    return Instant.parse(detectedAt);
  }

  boolean isSevere() {
    return severity.compareTo(Severity.HIGH) >= 0;
  }
}
