package org.nightlight.jobs.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.output.Topic;
import org.nightlight.patterns.Catalogue;

/** The same events give the same bytes, however they arrive and whatever they run on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectionTest {

  private static final long ALLOWED = 30_000;

  @TempDir static Path folder;

  private final Logs logs = Logs.eventful();
  private Detected first;

  @BeforeAll
  void detectOnce() throws Exception {
    first = detect("first", logs, ".jsonl", "run.parallelism=2", "run.state-backend=rocksdb");
  }

  @ParameterizedTest
  @CsvSource({"2, rocksdb", "1, heap"})
  void anotherRunGivesTheSameBytes(int parallelism, String backend) throws Exception {
    Detected again =
        Detected.in(
            List.of(folder.resolve("first-accounts-0.jsonl")),
            List.of(folder.resolve("first-interactions-0.jsonl")),
            folder.resolve("again-" + parallelism + backend),
            "run.parallelism=" + parallelism,
            "run.state-backend=" + backend);

    for (Topic topic : Topic.values()) {
      assertEquals(first.text(topic), again.text(topic), topic::label);
    }
    assertEquals(first.counts(), again.counts());
  }

  @Test
  void theOrderOfArrivalWithinTheAllowedLatenessIsNothing() throws Exception {
    Detected shuffled =
        detect(
            "shuffled",
            logs.shuffled(ALLOWED),
            ".jsonl",
            "run.parallelism=4",
            "run.state-backend=rocksdb");

    assertSameResults(shuffled);
    assertEquals(new LedgerNumbers(logs.size(), logs.size(), 0, 0, 0), shuffled.summary().ledger());
  }

  @Test
  void howManyFilesTheLogIsSplitIntoIsNothingAndCopiesCountOnce() throws Exception {
    Detected split = detect("split", logs.splitByAccount(3), ".jsonl.gz", "run.state-backend=heap");

    assertSameResults(split);
    long copies = logs.copies();
    assertEquals(
        new LedgerNumbers(logs.size() + copies, logs.size(), copies, 0, 0),
        split.summary().ledger());
  }

  @Test
  void aFileThatIsAWeekAheadOfAnotherMakesNothingLate() throws Exception {
    Detected ahead = detect("ahead", logs.splitByWeek(), ".jsonl", "run.state-backend=heap");

    assertSameResults(ahead);
    assertEquals(0, ahead.summary().ledger().late());
  }

  @Test
  void aFileThatIsNamedTwiceIsTwoLogsOfCopies() throws Exception {
    Logs shuffled = logs.shuffled(ALLOWED);
    Path accounts = write("twice-accounts.jsonl", shuffled.accounts().get(0));
    Path interactions = write("twice-interactions.jsonl", shuffled.interactions().get(0));

    Detected twice =
        Detected.in(
            List.of(accounts, accounts),
            List.of(interactions, interactions),
            folder.resolve("twice"),
            "run.state-backend=heap");

    assertSameResults(twice);
    long size = logs.size();
    assertEquals(new LedgerNumbers(2 * size, size, size, 0, 0), twice.summary().ledger());
  }

  @Test
  void eachFileIsInTheContractsOrder() throws Exception {
    assertOrdered(Topic.RISK_ALERTS, "detected_at", "alert_id");
    assertOrdered(Topic.PRIVACY_VIOLATIONS, "occurred_at", "violation_id");
    assertOrdered(Topic.PRIVACY_SUMMARY, "hour", "check", "region");
    assertOrdered(Topic.SIGNALS, "occurred_at", "event_id", "signal", "subject_id", "other_id");
  }

  @Test
  void everyPatternIsAmongTheAlerts() {
    Catalogue.PATTERNS.forEach(
        pattern -> assertTrue(first.summary().alertsPerPattern().get(pattern.name()) > 0));
  }

  @Test
  void eachCheckHasItsViolationsCounted() throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (JsonNode violation : first.json(Topic.PRIVACY_VIOLATIONS)) {
      counts.merge(violation.get("check").asText(), 1L, Long::sum);
    }
    assertTrue(counts.size() > 5, counts::toString);
    Map<String, Long> inSummary = new TreeMap<>(first.summary().violationsPerCheck());
    inSummary.values().removeIf(count -> count == 0);
    assertEquals(counts, inSummary);
  }

  private void assertOrdered(Topic topic, String time, String... ids) throws IOException {
    Comparator<JsonNode> order = Comparator.comparing(line -> Instant.parse(text(line, time)));
    for (String id : ids) {
      order = order.thenComparing(line -> text(line, id));
    }
    List<JsonNode> lines = first.json(topic);
    assertTrue(lines.size() > 100, topic::label);
    assertEquals(lines.stream().sorted(order).toList(), lines);
  }

  private static String text(JsonNode line, String field) {
    return line.get(field).asText("");
  }

  private void assertSameResults(Detected other) throws IOException {
    assertEquals(first.text(Topic.SIGNALS), other.text(Topic.SIGNALS));
    for (Topic topic :
        List.of(Topic.RISK_ALERTS, Topic.PRIVACY_VIOLATIONS, Topic.PRIVACY_SUMMARY)) {
      assertEquals(first.text(topic), other.text(topic), topic::label);
    }
  }

  private static Detected detect(String name, Logs logs, String suffix, String... overrides)
      throws Exception {
    List<Path> accounts = new ArrayList<>();
    for (List<Line> lines : logs.accounts()) {
      accounts.add(write(name + "-accounts-" + accounts.size() + suffix, lines));
    }
    List<Path> interactions = new ArrayList<>();
    for (List<Line> lines : logs.interactions()) {
      interactions.add(write(name + "-interactions-" + interactions.size() + suffix, lines));
    }
    return Detected.in(accounts, interactions, folder.resolve(name), overrides);
  }

  private static Path write(String name, List<Line> lines) throws IOException {
    return Line.write(folder.resolve(name), lines);
  }
}
