package org.nightlight.jobs.cli;

import org.nightlight.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in plain lines; a stack trace helps nobody at the terminal. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    if (failure instanceof SettingsException || failure instanceof UsageException) {
      String.valueOf(failure.getMessage())
          .lines()
          .forEach(line -> commandLine.getErr().println(line));
      return ExitCode.USAGE;
    }
    commandLine.getErr().println("nightlight: " + cause(failure));
    return ExitCode.SOFTWARE;
  }

  /** The innermost message that says something. */
  static String cause(Throwable failure) {
    String message = failure.toString();
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at.getMessage() != null && !at.getMessage().isBlank()) {
        message = at.getMessage().lines().findFirst().orElse(message);
      }
    }
    return message;
  }
}
