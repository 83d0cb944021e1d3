package org.nightlight.jobs.detect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nightlight.jobs.output.Topic;
import org.nightlight.scenario.ShippedSettings;

/** What one run over files has written. */
public record Detected(Path out, Summary summary) {

  private static final ObjectMapper JSON = new ObjectMapper();
  static final List<String> MEASURED =
      List.of("wall_seconds", "events_per_second", "steady_events_per_second", "peak_state_bytes");

  /**
   * Runs to the end.
   *
   * @param overrides {@code key=value} for each setting that is not as shipped
   */
  public static Detected in(
      List<Path> accounts, List<Path> interactions, Path out, String... overrides)
      throws Exception {
    Detection detection = Detection.of(ShippedSettings.with(overrides), accounts, interactions);
    return new Detected(out, detection.run(out, share -> {}));
  }

  public String text(Topic topic) throws IOException {
    return Files.readString(out.resolve(topic.label() + ".jsonl"));
  }

  public List<JsonNode> json(Topic topic) throws IOException {
    List<JsonNode> json = new ArrayList<>();
    for (String line : text(topic).lines().toList()) {
      json.add(JSON.readTree(line));
    }
    return json;
  }

  ObjectNode summaryFile() throws IOException {
    return (ObjectNode) JSON.readTree(Files.readString(out.resolve("summary.json")));
  }

  /** The summary without the figures that are measured. */
  ObjectNode counts() throws IOException {
    return summaryFile().without(MEASURED);
  }
}
