package org.nightlight.jobs.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.event.InputRules;
import org.nightlight.event.RecordMutator;
import org.nightlight.event.RecordMutator.Mutation;
import org.nightlight.history.RandomHistory;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.output.Topic;

/** More bad records than good ones: they change no result and are all accounted for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

  private static final InputRules SKIPPING = new InputRules(false, false);
  private static final InputRules REJECTING = new InputRules(true, false);

  private static final String ON_HEAP = "run.state-backend=heap";

  @TempDir static Path folder;
  private SpoiltLog accounts;
  private SpoiltLog interactions;
  private Detected ofGoodOnes;

  @BeforeAll
  void mixBadRecordsIntoGoodOnes() throws Exception {
    List<RandomHistory> histories = LongStream.range(0, 14).mapToObj(RandomHistory::of).toList();
    List<Line> changes =
        Line.ofAccounts(histories.stream().flatMap(h -> h.accounts().stream()).toList());
    List<Line> acts =
        Line.ofInteractions(histories.stream().flatMap(h -> h.interactions().stream()).toList());
    accounts = SpoiltLog.write(Input.ACCOUNTS, folder.resolve("accounts.jsonl"), changes, 12);
    interactions =
        SpoiltLog.write(Input.INTERACTIONS, folder.resolve("interactions.jsonl"), acts, 9);
    ofGoodOnes =
        Detected.in(
            List.of(Line.write(folder.resolve("good-accounts.jsonl"), changes)),
            List.of(Line.write(folder.resolve("good-interactions.jsonl"), acts)),
            folder.resolve("of-good-ones"),
            ON_HEAP);
  }

  @Test
  void theyAreSpoiltInEveryWay() {
    assertEquals(EnumSet.allOf(Mutation.class), accounts.tried());
    assertEquals(EnumSet.allOf(Mutation.class), interactions.tried());
  }

  @Test
  void resultsAreThoseOfTheGoodOnesAloneAndEachBadOneIsRejected() throws Exception {
    check(detect("skipping", "input.unknown-fields=skip"), SKIPPING);
  }

  @Test
  void thatHoldsToWhereUnknownFieldsAreRejected() throws Exception {
    check(detect("rejecting", "input.unknown-fields=reject"), REJECTING);
  }

  private Detected detect(String out, String override) throws Exception {
    return Detected.in(
        List.of(accounts.file()),
        List.of(interactions.file()),
        folder.resolve(out),
        ON_HEAP,
        override);
  }

  private void check(Detected found, InputRules rules) throws IOException {
    assertNotEquals("", ofGoodOnes.text(Topic.RISK_ALERTS));
    assertEquals(ofGoodOnes.text(Topic.SIGNALS), found.text(Topic.SIGNALS));
    assertEquals(alerts(ofGoodOnes), alerts(found));
    assertEquals("", found.text(Topic.LATE_EVENTS));
    List<String> rejected = new ArrayList<>(rejectedOf(accounts, found, rules));
    rejected.addAll(rejectedOf(interactions, found, rules));
    assertEquals(String.join("\n", rejected), found.text(Topic.REJECTED_EVENTS).strip());
    assertTrue(rejected.size() >= 20_000);
    assertCanaryIsNowhereIn(found.out());
  }

  private static List<String> rejectedOf(SpoiltLog log, Detected found, InputRules rules) {
    List<String> rejected = log.rejected(rules);
    long used = log.read() - rejected.size();
    assertEquals(
        new LedgerNumbers(log.read(), used, 0, 0, rejected.size()),
        found.summary().ofInput().get(log.input()));
    return rejected;
  }

  /** The rule on unknown fields is a setting too. */
  private static String alerts(Detected found) throws IOException {
    return found.text(Topic.RISK_ALERTS).replace(found.summary().settingsVersion(), "version");
  }

  private static void assertCanaryIsNowhereIn(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(RecordMutator.CANARY), file::toString);
      }
    }
  }
}
