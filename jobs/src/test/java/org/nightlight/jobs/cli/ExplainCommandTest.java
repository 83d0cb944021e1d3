package org.nightlight.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.handbook.Entry;
import org.nightlight.handbook.Handbook;
import org.nightlight.scenario.ShippedSettings;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;

class ExplainCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  static List<Entry> entries() {
    return Handbook.of(ShippedSettings.with()).all();
  }

  private int run(Ansi ansi, String... arguments) {
    CommandLine command = Nightlight.commandLine();
    command.setUsageHelpAutoWidth(false).setUsageHelpWidth(80);
    return command
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everythingIsExplainedInPlainLinesThatFit(Entry entry) {
    assertEquals(ExitCode.OK, run(Ansi.OFF, "explain", entry.name()));
    assertTrue(out.toString().startsWith(entry.name() + '\n'));
    out.toString()
        .lines()
        .filter(line -> !line.matches("  (patterns|signals|privacy)\\..*"))
        .forEach(line -> assertTrue(line.length() <= 80, line));
    assertFalse(out.toString().matches("(?s).*(\u001b|@\\||\\*\\*|```|[ \t]\n).*"));
  }

  @Test
  void aPatternsSequenceIsDrawnWithArrows() {
    run(Ansi.OFF, "explain", "scattergun");
    assertTrue(
        out.toString()
            .contains(
                """
                SEQUENCE
                      fan-out          at least 60 % of the addressed are minors
                  --> accepted
                  --> private-message  to the minor who accepted
                  ==> HIGH             less than 82 h from the first to the last
                """));
  }

  @Test
  void theNumbersAreThoseInForce() {
    run(Ansi.OFF, "explain", "fan-out", "--set", "signals.fan-out.minors-short=7");
    assertTrue(out.toString().contains("at least 7 distinct minors"));
  }

  @Test
  void aChecksPromisesAreThoseInForce() {
    String key = "privacy.checks.profile-open-by-default.16-17";
    run(Ansi.OFF, "explain", "profile-open-by-default", "--set", key + "=PRIVATE");
    assertTrue(
        out.toString()
            .contains(
                """
                  Cause: CREATED, CHANGED_BY_SYSTEM, AGE_CORRECTED
                  Severity: HIGH
                  Asked for under-16: PRIVATE
                  Asked for 16-17: PRIVATE
                """));
    assertTrue(out.toString().matches("(?s).*\n  " + key + " +PRIVATE +--set\n.*"));
  }

  @Test
  void aTableOfTheReadmeStaysWhereItStands() {
    run(Ansi.OFF, "explain", "scattergun");
    int row = out.toString().indexOf("- A youth club or fan page");
    assertTrue(row > 0 && row < out.toString().indexOf("A teen who once stated"));
  }

  @Test
  void withoutANameAllAreListed() {
    assertEquals(ExitCode.OK, run(Ansi.OFF, "explain"));
    entries().forEach(entry -> assertTrue(out.toString().contains("  " + entry.name() + ' ')));
  }

  @Test
  void titlesAreBoldWhereColoursAreWanted() {
    run(Ansi.ON, "explain", "ring");
    assertTrue(out.toString().startsWith("\u001b[1mring\u001b["));
  }

  @ParameterizedTest
  @CsvSource({"scatergun, scattergun", "fanout, fan-out", "blocked-back, blocked-and-back"})
  void anUnknownNameBringsUpTheNearest(String name, String nearest) {
    assertEquals(ExitCode.USAGE, run(Ansi.OFF, "explain", name));
    assertTrue(err.toString().contains(nearest), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void aNameLikeNoOtherIsToldWhereToLook() {
    assertEquals(ExitCode.USAGE, run(Ansi.OFF, "explain", "zzz"));
    assertTrue(err.toString().contains("./nightlight explain lists them all"));
  }
}
