package org.nightlight.jobs.evaluate;

import java.io.IOException;

/** A trace cannot be used. The message is one line and names the file. */
public final class UnusableTrace extends IOException {

  private static final long serialVersionUID = 1L;

  UnusableTrace(String file, String problem) {
    super(file + ": " + problem);
  }
}
