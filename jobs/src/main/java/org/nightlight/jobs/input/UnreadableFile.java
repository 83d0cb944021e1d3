package org.nightlight.jobs.input;

import java.io.IOException;

/** An input file cannot be read, or not to its end. The message is one line and names the file. */
public final class UnreadableFile extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableFile(String file, String problem) {
    super(file + ": " + problem);
  }
}
