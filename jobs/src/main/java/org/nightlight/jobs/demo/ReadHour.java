package org.nightlight.jobs.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record of {@code privacy-summary}, as far as it is looked at here. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record ReadHour(
    String check, @Nullable String region, String hour, long accountsSeen, long refusedAttempts) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static ReadHour of(String json) throws JsonProcessingException {
    return JSON.readValue(json, ReadHour.class);
  }

  Instant start() {
    return Instant.parse(hour);
  }
}
