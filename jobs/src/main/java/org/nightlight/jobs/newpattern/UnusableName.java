package org.nightlight.jobs.newpattern;

/** A pattern cannot be laid down under that name, or not there. The message is one line. */
public final class UnusableName extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableName(String message) {
    super(message);
  }
}
