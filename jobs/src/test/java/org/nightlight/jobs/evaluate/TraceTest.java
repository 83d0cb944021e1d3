package org.nightlight.jobs.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.event.InteractionKind;

class TraceTest {

  private static final long MORNING = TraceFile.MORNING;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"trace.tsv", "trace.tsv.gz"})
  void aTraceIsReadAndContactWithOneselfIsLeftOut(String name) throws IOException {
    Trace trace =
        Trace.read(
            TraceFile.with(
                    MORNING + "\tann\tbob\tmsg",
                    MORNING + "\tann\tann\tmsg",
                    (MORNING + 5) + "\tbob\tann\tcall")
                .in(directory, name));
    assertEquals(2, trace.people());
    assertEquals(5_000, trace.span());
    assertEquals(
        List.of(
            new Trace.Contact(MORNING * 1_000, 0, 1, TraceKind.MSG),
            new Trace.Contact(MORNING * 1_000 + 5_000, 1, 0, TraceKind.CALL)),
        trace.contacts());
  }

  @Test
  void secondsFromSomeMidnightAreMovedToAMonday() throws IOException {
    Trace trace =
        Trace.read(TraceFile.with("0\ta\tb\tsms", "3600\ta\tb\tsms").in(directory, "t.tsv"));
    assertEquals("2026-03-02T00:00:00Z", java.time.Instant.ofEpochMilli(trace.start()).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "MSG, MESSAGE, true",
    "SMS, MESSAGE, true",
    "CALL, CALL, true",
    "MT, MENTION, false",
    "RE, COMMENT, false",
    "RT, LIKE, false"
  })
  void everyKindStandsForOneOfTheContract(
      TraceKind kind, InteractionKind interaction, boolean isPrivate) {
    assertEquals(interaction, kind.interaction());
    assertEquals(isPrivate, kind.isPrivate());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 a b msg    | line 3 is earlier than the one before",
        "x a b msg    | line 3 has a time that is no whole number of seconds",
        "9 a b letter | line 3 has a kind that is none of msg, sms, call, mt, re, rt",
        "9 a b        | line 3 has not four columns"
      })
  void aLineThatIsNoneIsNamed(String line, String problem) throws IOException {
    Path file =
        TraceFile.with("7 a b msg".replace(' ', '\t'), line.replace(' ', '\t'))
            .in(directory, "t.tsv");
    UnusableTrace failure = assertThrows(UnusableTrace.class, () -> Trace.read(file));
    assertEquals(file + ": " + problem, failure.getMessage());
  }

  @Test
  void aFileThatIsNoTraceIsNamed() throws IOException {
    Path other = Files.writeString(directory.resolve("other.tsv"), "a,b\n");
    Path few = TraceFile.with("7\ta\tb\tmsg").in(directory, "few.tsv");
    Path missing = directory.resolve("missing.tsv");
    for (Path file : List.of(other, few, missing)) {
      UnusableTrace failure = assertThrows(UnusableTrace.class, () -> Trace.read(file));
      assertEquals(0, String.valueOf(failure.getMessage()).indexOf(file + ": "));
    }
  }
}
