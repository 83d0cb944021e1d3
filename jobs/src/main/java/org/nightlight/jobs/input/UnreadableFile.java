package org.nightlight.jobs.input;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/** An input file cannot be read, or not to its end. The message has a line for each such file. */
public final class UnreadableFile extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableFile(String message) {
    super(message);
  }

  UnreadableFile(String file, String problem) {
    super(file + ": " + problem);
  }

  static UnreadableFile because(String file, IOException e) {
    if (e instanceof EOFException) {
      return new UnreadableFile(file, "the gzip data end too early");
    }
    if (e instanceof ZipException) {
      return new UnreadableFile(file, "is no gzip file or a damaged one");
    }
    return new UnreadableFile(file, "cannot be read (" + e.getMessage() + ")");
  }
}
