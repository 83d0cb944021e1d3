package org.nightlight.jobs.detect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.output.Topic;
import org.nightlight.stage.Tally;

/**
 * What came in and went out of a run, as {@code summary.json} has it.
 *
 * @param lines how many lines each output has
 * @param tallies what the stages counted
 */
public record Summary(
    LedgerNumbers ledger,
    Map<Input, LedgerNumbers> ofInput,
    Map<Topic, Long> lines,
    Map<String, Long> alertsPerPattern,
    Map<String, Long> violationsPerCheck,
    Map<String, Long> tallies,
    double wallSeconds,
    double eventsPerSecond,
    double steadyEventsPerSecond,
    long peakStateBytes,
    String settingsVersion) {

  static Summary of(
      Map<String, Object> accumulators,
      Map<Topic, Long> lines,
      Map<String, Long> alertsPerPattern,
      Map<String, Long> violationsPerCheck,
      Measured measured,
      String settingsVersion) {
    Map<Input, LedgerNumbers> ofInput = new TreeMap<>();
    for (Input input : Input.values()) {
      ofInput.put(input, LedgerNumbers.of(accumulators, input));
    }
    Map<String, Long> tallies = new TreeMap<>();
    for (Tally tally : Tally.values()) {
      Object count = accumulators.get("tally." + tally.label());
      tallies.put(tally.label(), count instanceof Long number ? number : 0L);
    }
    return new Summary(
        LedgerNumbers.of(accumulators),
        ofInput,
        lines,
        alertsPerPattern,
        violationsPerCheck,
        tallies,
        measured.wallSeconds(),
        measured.eventsPerSecond(),
        measured.steadyEventsPerSecond(),
        measured.peakStateBytes(),
        settingsVersion);
  }

  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      writeLedger(json, "ledger", ledger);
      json.writeObjectFieldStart("in");
      for (Map.Entry<Input, LedgerNumbers> input : ofInput.entrySet()) {
        writeLedger(json, input.getKey().name().toLowerCase(Locale.ROOT), input.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("out");
      for (Map.Entry<Topic, Long> output : lines.entrySet()) {
        json.writeNumberField(output.getKey().label(), output.getValue());
      }
      json.writeEndObject();
      writeCounts(json, "alerts_per_pattern", alertsPerPattern);
      writeCounts(json, "violations_per_check", violationsPerCheck);
      writeCounts(json, "tallies", tallies);
      json.writeStringField("settings_version", settingsVersion);
      json.writeNumberField("wall_seconds", Math.round(wallSeconds * 1000) / 1000.0);
      json.writeNumberField("events_per_second", Math.round(eventsPerSecond));
      json.writeNumberField("steady_events_per_second", Math.round(steadyEventsPerSecond));
      json.writeNumberField("peak_state_bytes", peakStateBytes);
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void writeLedger(JsonGenerator json, String name, LedgerNumbers ledger)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("read", ledger.read());
    json.writeNumberField("used", ledger.used());
    json.writeNumberField("repeated", ledger.repeated());
    json.writeNumberField("late", ledger.late());
    json.writeNumberField("rejected", ledger.rejected());
    json.writeEndObject();
  }

  private static void writeCounts(JsonGenerator json, String name, Map<String, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
