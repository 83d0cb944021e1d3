package org.nightlight.jobs.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.nightlight.settings.KafkaSettings;

/** What the privacy job has told so far, each record once however often it was delivered. */
final class PrivacySeen implements AutoCloseable {

  private final TopicConsumer violationsTopic;
  private final TopicConsumer summaryTopic;
  private final Map<String, ReadViolation> violations = new LinkedHashMap<>();
  private final Map<String, ReadHour> hours = new LinkedHashMap<>();

  PrivacySeen(KafkaSettings kafka) {
    violationsTopic =
        new TopicConsumer(kafka.bootstrapServers(), kafka.topics().privacyViolations());
    summaryTopic = new TopicConsumer(kafka.bootstrapServers(), kafka.topics().privacySummary());
  }

  /** Reads all that is there; returns the violations that are new. */
  List<ReadViolation> read() throws JsonProcessingException {
    List<ReadViolation> news = new ArrayList<>();
    for (ConsumerRecord<String, String> record : violationsTopic.rest()) {
      ReadViolation violation = ReadViolation.of(record.value());
      if (violations.putIfAbsent(violation.violationId(), violation) == null) {
        news.add(violation);
      }
    }
    for (ConsumerRecord<String, String> record : summaryTopic.rest()) {
      ReadHour hour = ReadHour.of(record.value());
      hours.put(hour.check() + ' ' + hour.region() + ' ' + hour.hour(), hour);
    }
    return news;
  }

  /** In order of time. */
  List<ReadViolation> violations() {
    return violations.values().stream()
        .sorted(Comparator.comparing(ReadViolation::time).thenComparing(ReadViolation::violationId))
        .toList();
  }

  Collection<ReadHour> hours() {
    return hours.values();
  }

  @Override
  public void close() {
    violationsTopic.close();
    summaryTopic.close();
  }
}
