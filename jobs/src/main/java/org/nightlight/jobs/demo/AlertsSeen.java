package org.nightlight.jobs.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The alerts so far, each once however often it was delivered. */
final class AlertsSeen {

  private final Map<String, ReadAlert> byId = new LinkedHashMap<>();
  private @Nullable Instant firstAt;

  /** Takes one in and tells whether it is new. */
  boolean add(ReadAlert alert, Instant now) {
    firstAt = firstAt == null ? now : firstAt;
    return byId.putIfAbsent(alert.alertId(), alert) == null;
  }

  /** When the first one came. */
  Optional<Instant> firstAt() {
    return Optional.ofNullable(firstAt);
  }

  int count() {
    return byId.size();
  }

  Map<String, Integer> perPattern() {
    Map<String, Integer> counts = new TreeMap<>();
    byId.values().forEach(alert -> counts.merge(alert.pattern(), 1, Integer::sum));
    return counts;
  }

  boolean hasAbout(String subjectId, Predicate<ReadAlert> which) {
    return byId.values().stream()
        .anyMatch(alert -> alert.subjectId().equals(subjectId) && which.test(alert));
  }
}
