package org.nightlight.jobs.detect;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightlight.jobs.output.Topic;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.privacy.PrivacyCheck;
import org.nightlight.privacy.PrivacyChecks;
import org.nightlight.privacy.defaultregression.DefaultRegression;

/**
 * How many results are of which sort in a run's files: every sort there is, in the order of the
 * names; 0 where it has none.
 */
final class ResultCounts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ResultCounts() {}

  static Map<String, Long> alertsPerPattern(Path folder) throws IOException {
    return count(
        folder, Topic.RISK_ALERTS, "pattern", Catalogue.PATTERNS.stream().map(RiskPattern::name));
  }

  static Map<String, Long> violationsPerCheck(Path folder) throws IOException {
    return count(
        folder,
        Topic.PRIVACY_VIOLATIONS,
        "check",
        Stream.concat(
            PrivacyChecks.all().stream().map(PrivacyCheck::name),
            Stream.of(DefaultRegression.NAME)));
  }

  private static Map<String, Long> count(
      Path folder, Topic topic, String field, Stream<String> sorts) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    sorts.forEach(sort -> counts.put(sort, 0L));
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve(topic.label() + ".jsonl"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        counts.merge(JSON.readTree(line).get(field).asText(), 1L, Long::sum);
      }
    }
    return counts;
  }
}
