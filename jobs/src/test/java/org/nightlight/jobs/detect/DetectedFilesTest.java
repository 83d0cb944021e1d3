package org.nightlight.jobs.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.output.Topic;

/** What becomes of each line of small files of odd shapes, and what is written of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectedFilesTest {

  private static final long START = Instant.parse("2026-03-01T00:00:00Z").toEpochMilli();
  private static final String BAD = "{}";

  @TempDir static Path folder;

  private Detected found;

  @BeforeAll
  void detect() throws Exception {
    Path empty = write("empty.jsonl", "\n");
    Path nothing = write("nothing.jsonl", "");
    List<String> lines = new ArrayList<>();
    lines.add(at("first", 0));
    lines.add(at("newest", 60_000));
    lines.add(at("exactly-30s-behind", 30_000));
    lines.add(at("late-by-1ms", 29_999));
    lines.add(at("in-time-since-late-ones-move-nothing", 30_001));
    lines.add("");
    lines.add(BAD.replace("}", "\"event_id\":\"x\",\"occurred_at\":\"2026-03-02T00:00:00Z\"}"));
    lines.add(at("in-time-since-rejected-ones-move-nothing", 30_002));
    lines.add(at("newest", 60_000));
    lines.add(BAD);
    // Two late ones of one time; the file's order is not that of the ids.
    lines.add(at("z-late", 1));
    lines.add(at("a-late", 1));
    Path ahead = write("m-ahead.jsonl", String.join("\r\n", lines)); // and no line end at the end
    Path behind =
        write(
            "z-behind.jsonl",
            at("late-only-by-the-other-file", 10) + "\n" + BAD + "\n" + at("one-more", 20) + "\n");
    // A copy of another file's event is this file's newest all the same.
    Path copies =
        write("a-copies.jsonl", at("newest", 60_000) + "\n" + at("late-behind-a-copy", 29_000));

    found =
        Detected.in(
            List.of(empty, nothing),
            List.of(behind, ahead, nothing, copies),
            folder.resolve("found"),
            "run.state-backend=heap");
  }

  @Test
  void moreThanThirtySecondsBehindTheNewestOfItsOwnFileIsLate() throws IOException {
    assertEquals(
        List.of("a-late", "z-late", "late-behind-a-copy", "late-by-1ms"),
        found.json(Topic.LATE_EVENTS).stream().map(late -> late.get("event_id").asText()).toList());
  }

  @Test
  void whatIsLateIsToldWithItsTimesAndItsPlace() throws IOException {
    JsonNode late = found.json(Topic.LATE_EVENTS).get(3);

    assertEquals("2026-03-01T00:00:29.999Z", late.get("occurred_at").asText());
    assertEquals("2026-03-01T00:01:00Z", late.get("newest_at").asText());
    assertEquals(folder.resolve("m-ahead.jsonl").toString(), late.get("file").asText());
    assertEquals(4, late.get("line").asInt());
  }

  @Test
  void whatIsRejectedIsInOrderOfFileAndLineNumber() throws IOException {
    assertEquals(
        List.of("m-ahead.jsonl 7", "m-ahead.jsonl 10", "z-behind.jsonl 2"),
        found.json(Topic.REJECTED_EVENTS).stream()
            .map(
                rejected ->
                    Path.of(rejected.get("file").asText()).getFileName()
                        + " "
                        + rejected.get("line").asInt())
            .toList());
  }

  @Test
  void everyLineIsAccountedFor() {
    assertEquals(new LedgerNumbers(0, 0, 0, 0, 0), found.summary().ofInput().get(Input.ACCOUNTS));
    assertEquals(
        new LedgerNumbers(16, 7, 2, 4, 3), found.summary().ofInput().get(Input.INTERACTIONS));
  }

  @Test
  void everyFileIsThereEvenWhereItHasNothing() throws IOException {
    try (Stream<Path> files = Files.list(found.out())) {
      assertEquals(
          List.of(
              "late-events.jsonl",
              "privacy-summary.jsonl",
              "privacy-violations.jsonl",
              "rejected-events.jsonl",
              "risk-alerts.jsonl",
              "signals.jsonl",
              "summary.json"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertEquals("", found.text(Topic.PRIVACY_VIOLATIONS));
    assertEquals("", found.text(Topic.PRIVACY_SUMMARY));
    assertEquals("", found.text(Topic.RISK_ALERTS));
  }

  @Test
  void theSummaryHasTheCountsInAndOutAndWhatWasMeasured() throws IOException {
    JsonNode summary = found.summaryFile();

    String ledger = "{\"read\":16,\"used\":7,\"repeated\":2,\"late\":4,\"rejected\":3}";
    assertEquals(ledger, summary.get("ledger").toString());
    assertEquals(ledger, summary.at("/in/interactions").toString());
    assertEquals(
        "{\"risk-alerts\":0,\"privacy-violations\":0,\"privacy-summary\":0,\"signals\":0,\"rejected-events\":3,"
            + "\"late-events\":4}",
        summary.get("out").toString());
    assertEquals(0, summary.at("/alerts_per_pattern/scattergun").asInt(-1));
    assertEquals(0, summary.at("/violations_per_check/attachment-delivered").asInt(-1));
    assertEquals(0, summary.at("/violations_per_check/default-regression").asInt(-1));
    assertEquals(15, summary.get("violations_per_check").size());
    for (String measured : Detected.MEASURED) {
      assertTrue(summary.get(measured).isNumber(), measured);
    }
  }

  @Test
  void aRunTooShortToBecomeSteadyHasTheRateOfAllOfIt() {
    assertTrue(found.summary().steadyEventsPerSecond() > 0);
    assertEquals(found.summary().eventsPerSecond(), found.summary().steadyEventsPerSecond(), 1e-6);
  }

  private static String at(String eventId, long millis) {
    Interaction interaction =
        new Interaction(
            eventId,
            START + millis,
            "p1",
            "p2",
            InteractionKind.LIKE,
            Outcome.DELIVERED,
            false,
            null);
    return Line.of(interaction).json();
  }

  private static Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
