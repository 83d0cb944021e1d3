package org.nightlight.jobs.detect;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.nightlight.patterns.Catalogue;

/** How many alerts each pattern has in a file of them. */
final class AlertsPerPattern {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AlertsPerPattern() {}

  /** Every pattern of the catalogue, in the order of the names; 0 where it has none. */
  static Map<String, Long> in(Path alerts) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    Catalogue.PATTERNS.forEach(pattern -> counts.put(pattern.name(), 0L));
    try (BufferedReader lines = Files.newBufferedReader(alerts)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        counts.merge(JSON.readTree(line).get("pattern").asText(), 1L, Long::sum);
      }
    }
    return counts;
  }
}
