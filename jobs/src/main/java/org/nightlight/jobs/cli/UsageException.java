package org.nightlight.jobs.cli;

/** Wrong usage: the message tells all that is wrong, a line each; exit code 2. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
