package org.nightlight.jobs.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code nightlight} command. */
@Command(
    name = "nightlight",
    description = "Sees who approaches, never what is said.",
    mixinStandardHelpOptions = true,
    version = "Nightlight 0.1.0-SNAPSHOT",
    subcommands = {
      DemoCommand.class,
      DetectCommand.class,
      RunCommand.class,
      CheckCommand.class,
      SendCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      NewPatternCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start here:  ./nightlight demo",
      "Each command explains itself:  ./nightlight detect --help",
      "",
      "Exit codes: 0 done · 1 failed while running · 2 wrong usage or settings"
    })
public final class Nightlight {

  private Nightlight() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Nightlight())
        .setExecutionExceptionHandler(new Failures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }
}
