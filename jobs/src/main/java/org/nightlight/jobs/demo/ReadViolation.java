package org.nightlight.jobs.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightlight.privacy.Cause;
import org.nightlight.risk.Severity;

/**
 * A record of {@code privacy-violations} (contract §3), as far as it is looked at here.
 *
 * @param ofCheck the check that many accounts have violations of; else null
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record ReadViolation(
    String violationId,
    String check,
    @Nullable Cause cause,
    Severity severity,
    @Nullable String accountId,
    @Nullable String otherId,
    @Nullable String found,
    @Nullable String required,
    String occurredAt,
    String explanation,
    @Nullable Integer affectedCount,
    @Nullable String ofCheck,
    @Nullable String windowStart,
    @Nullable String windowEnd) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static ReadViolation of(String json) throws JsonProcessingException {
    return JSON.readValue(json, ReadViolation.class);
  }

  Instant time() {
    return Instant.parse(occurredAt);
  }

  /** Whether it is about many accounts at once. */
  boolean isAlarm() {
    return ofCheck != null;
  }
}
