package org.nightlight.jobs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.jobs.input.RecordLines;
import org.slf4j.LoggerFactory;

/** Exit codes of {@code detect} and {@code check}, and what is said where. */
class CommandLineTest {

  @TempDir Path folder;

  /** Else it would be found on whatever is stderr when it is first used. */
  @BeforeAll
  static void findLoggingItsStream() {
    LoggerFactory.getLogger(CommandLineTest.class).debug("found");
  }

  private record Outcome(int exit, String out, String err) {

    void assertIs(int expected) {
      assertEquals(expected, exit, err);
    }

    List<String> errLines() {
      return err.lines().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"detect", "check"})
  void helpHasExamples(String command) {
    Outcome help = nightlight(command, "--help");

    help.assertIs(0);
    assertTrue(help.out().contains("Examples:\n  ./nightlight " + command), help.out());
    assertEquals("", help.err());
  }

  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    Outcome help = nightlight("--help");

    help.assertIs(0);
    assertTrue(help.out().contains("detect") && help.out().contains("check"), help.out());
    assertTrue(help.out().contains("Exit codes: 0 done"), help.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "find",
        "check --colour",
        "check --config",
        "detect",
        "detect --accounts a --interactions i",
        "detect --accounts a --interactions i --out o --colour red"
      })
  void wrongUsageIsToldOnStderr(String written) {
    Outcome wrong =
        nightlight(Stream.of(written.split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new));

    wrong.assertIs(2);
    assertEquals("", wrong.out());
    assertFalse(wrong.err().isBlank());
  }

  @Test
  void allMissingOptionsAreNamedAtOnce() {
    String said = nightlight("detect").err();

    assertTrue(Stream.of("--accounts", "--interactions", "--out").allMatch(said::contains), said);
  }

  @Test
  void wrongSettingsAndMissingFilesAreToldAllAtOnce() throws IOException {
    Path there = Files.writeString(folder.resolve("there.jsonl"), "");
    Path missing = folder.resolve("missing.jsonl");
    Path noGzip = Files.writeString(folder.resolve("text.jsonl.gz"), "{}");
    Path file = Files.writeString(folder.resolve("file"), "");

    Outcome wrong =
        nightlight(
            ("detect --accounts %s %s --interactions %s %s --out %s --parallelism 0"
                    + " --state-backend disk --set time.idle-after=soon --set guards.colour=red")
                .formatted(there, missing, folder, noGzip, file)
                .split(" "));

    wrong.assertIs(2);
    assertEquals("", wrong.out());
    assertLinesStart(
        wrong.err(),
        "--set: run.parallelism: found 0, allowed a whole number from 1 to 1024",
        "--set: run.state-backend: found ",
        "--set: time.idle-after: found ",
        "--set: guards.colour: found an unknown key, allowed ",
        missing + ": no such file",
        folder + ": is a directory",
        noGzip + ": is no gzip file or a damaged one",
        file + ": is no directory");
  }

  @Test
  void whatIsWrongInAFolderOfSettingsIsNamedWithFileAndKey() throws IOException {
    Files.createDirectories(folder.resolve("patterns"));
    Files.writeString(folder.resolve("nightlight.yaml"), "time: {idle-after: 0s, colour: red}\n");
    Files.writeString(folder.resolve("patterns/scattergun.yaml"), "severity: DREADFUL\n");

    Outcome wrong = nightlight("check", "--config", folder.toString());

    wrong.assertIs(2);
    assertEquals("", wrong.out());
    assertLinesStart(
        wrong.err(),
        "nightlight.yaml: time.idle-after: found 0s, allowed ",
        "nightlight.yaml: time.colour: found an unknown key, allowed ",
        "patterns/scattergun.yaml: severity: found DREADFUL, allowed ");
  }

  /** In any order. */
  private static void assertLinesStart(String said, String... starts) {
    assertEquals(starts.length, said.lines().count(), said);
    for (String start : starts) {
      assertTrue(
          said.lines().anyMatch(line -> line.startsWith(start)), () -> start + " in " + said);
    }
  }

  @Test
  void checkPrintsEverySettingInForceAndWhereItCameFrom() {
    Outcome check = nightlight("check", "--set", "signals.fan-out.minors-short=8");

    check.assertIs(0);
    assertEquals("", check.err());
    assertTrue(
        check
            .out()
            .lines()
            .anyMatch(line -> line.matches("signals.fan-out.minors-short +8 +--set")),
        check.out());
    assertTrue(check.out().contains("settings are valid"), check.out());
  }

  @Test
  void detectSaysWhereTheAlertsAreAndNothingElseOnStdout() throws IOException {
    Path out = folder.resolve("found");
    Outcome detect = nightlight(detect(interactions(LongStream.range(0, 100)), out));

    detect.assertIs(0);
    assertEquals(
        "0 alerts in %s, 0 violations in %s"
            .formatted(out.resolve("risk-alerts.jsonl"), out.resolve("privacy-violations.jsonl")),
        detect.out().substring(0, detect.out().indexOf(" (")));
    assertEquals(1, detect.out().lines().count());
    assertTrue(detect.errLines().stream().allMatch(line -> line.endsWith(" % read")), detect.err());
  }

  @Test
  void aFileThatBreaksOffEndsTheRunWithOneLineThatNamesIt() throws IOException {
    Path whole = interactions(LongStream.range(0, 2_000));
    Path broken = folder.resolve("broken.jsonl.gz");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));
    Path out = folder.resolve("found");

    Outcome failed = nightlight(detect(broken, out));

    failed.assertIs(1);
    assertEquals("", failed.out());
    List<String> said =
        failed.errLines().stream().filter(line -> !line.endsWith(" % read")).toList();
    assertEquals(List.of("nightlight: " + broken + ": the gzip data end too early"), said);
    try (Stream<Path> left = Files.list(out)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private String[] detect(Path interactions, Path out) throws IOException {
    Path accounts =
        Files.writeString(folder.resolve("accounts.jsonl"), RecordLines.accountChange(0));
    return "detect --state-backend heap --parallelism 1 --accounts %s --interactions %s --out %s"
        .formatted(accounts, interactions, out)
        .split(" ");
  }

  private Path interactions(LongStream seconds) throws IOException {
    Path file = folder.resolve("interactions.jsonl.gz");
    try (PrintStream lines =
        new PrintStream(new GZIPOutputStream(Files.newOutputStream(file)), false, UTF_8)) {
      seconds.mapToObj(RecordLines::interaction).forEach(lines::println);
    }
    return file;
  }

  private static Outcome nightlight(String... args) {
    PrintStream stdout = System.out;
    PrintStream stderr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    System.setErr(new PrintStream(err, true, UTF_8));
    try {
      int exit = Nightlight.commandLine().execute(args);
      return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
    } finally {
      System.setOut(stdout);
      System.setErr(stderr);
    }
  }
}
