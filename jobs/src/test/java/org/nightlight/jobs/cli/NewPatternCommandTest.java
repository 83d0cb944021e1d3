package org.nightlight.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ExitCode;

class NewPatternCommandTest {

  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Nightlight.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void aNameThatIsTakenIsWrongUsage() {
    assertEquals(ExitCode.USAGE, run("new-pattern", "scattergun"));
    assertTrue(err.toString().startsWith("\"scattergun\" is taken"), err.toString());
  }

  @Test
  void aNameThatIsNoneIsWrongUsage() {
    assertEquals(ExitCode.USAGE, run("new-pattern", "Many Doors"));
    assertTrue(err.toString().contains("small letters"), err.toString());
  }

  @Test
  void itIsByActorOrByPair() {
    assertEquals(ExitCode.USAGE, run("new-pattern", "scattergun", "--by", "everyone"));
    assertTrue(err.toString().contains("--by"), err.toString());
  }
}
