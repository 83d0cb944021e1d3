package org.nightlight.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  @ParameterizedTest
  @ValueSource(strings = {"demo", "run", "detect", "check", "evaluate", "send"})
  void eachCommandExplainsItselfWithExamples(String command) {
    CommandRun run = CommandRun.of(command, "--help");

    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("Examples:"), run.out());
    assertTrue(run.out().contains("./nightlight " + command), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void aLiveRunWithoutAHashKeyIsAProblemOfTheSettings() {
    CommandRun run = CommandRun.of("run");

    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("nightlight.yaml: input.hash-key-file: found null"), run.err());
  }

  @Test
  void toSendNothingIsWrongUsage() {
    CommandRun run = CommandRun.of("send");

    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("nothing to send"), run.err());
  }
}
