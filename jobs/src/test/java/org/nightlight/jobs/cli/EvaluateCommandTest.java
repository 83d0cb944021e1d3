package org.nightlight.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.jobs.evaluate.TraceFile;
import picocli.CommandLine;

class EvaluateCommandTest {

  private static final Path CONFIG = Path.of("..", "config");

  @TempDir Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int evaluate(Path trace, String... more) {
    CommandLine line =
        Nightlight.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] args = new String[5 + more.length];
    System.arraycopy(
        new String[] {"evaluate", "--trace", trace.toString(), "--config", CONFIG.toString()},
        0,
        args,
        0,
        5);
    System.arraycopy(more, 0, args, 5, more.length);
    return line.execute(args);
  }

  @Test
  void aTableTellsHowOftenEachSignalAndPatternFires() throws IOException {
    Path trace = TraceFile.oneWritesToMany(60).in(directory, "trace.tsv.gz");
    Path found = directory.resolve("found");
    int exit = evaluate(trace, "--minors", "0.5", "--seeds", "4", "--out", found.toString());
    assertEquals(0, exit, err.toString());
    assertTrue(out.toString().contains("62 contacts of 63 people in 10.0 days"), out.toString());
    String table = Files.readString(found.resolve("evaluation.md"));
    assertTrue(out.toString().endsWith(table));
    assertTrue(table.contains("| repeatedly-reported | 0 | 0–0 |"), table);
    // Nobody answers: where the one is an adult, it is a fan-out once in 24 h and once in 7 d.
    String fanOut =
        Files.readAllLines(found.resolve("evaluation.tsv")).stream()
            .filter(line -> line.startsWith("signal\tfan-out\t"))
            .findFirst()
            .orElseThrow();
    for (String count : fanOut.split("\t", -1)[3].split(",", -1)) {
      assertTrue(count.equals("0") || count.equals("2"), fanOut);
    }
    assertTrue(fanOut.contains("2"), fanOut);
  }

  @ParameterizedTest
  @CsvSource({
    "--minors, 1.5, --minors: 1.5 is not between 0 and 1",
    "--seeds, 0, --seeds: 0 is not 1 or more",
    "--ages, same, --ages: same is neither random nor alike",
    "--time-zone, Nowhere, --time-zone: Nowhere is no IANA name"
  })
  void wrongUsageIsNamed(String option, String value, String message) throws IOException {
    Path trace = TraceFile.oneWritesToMany(3).in(directory, "trace.tsv");
    assertEquals(2, evaluate(trace, option, value));
    assertEquals(message, err.toString().strip());
  }

  @Test
  void aTraceThatIsNotThereIsNamed() {
    Path missing = directory.resolve("missing.tsv");
    assertEquals(2, evaluate(missing));
    assertEquals("--trace: " + missing + ": is not there", err.toString().strip());
  }
}
