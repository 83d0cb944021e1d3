package org.nightlight.jobs.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command does when it is called: its exit code and what it prints. */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(String... arguments) {
    return of(Nightlight.commandLine(), arguments);
  }

  static CommandRun of(CommandLine command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return new CommandRun(command.execute(arguments), out.toString(), err.toString());
  }
}
