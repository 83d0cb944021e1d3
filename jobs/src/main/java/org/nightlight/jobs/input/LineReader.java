package org.nightlight.jobs.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a stream as bytes. A line ends at a line feed, with or without a carriage
 * return before it, or where the stream ends. Holds at most one buffer and one line of the largest
 * size that a record may have, however long a line is.
 */
final class LineReader implements Closeable {

  private static final int BUFFER = 1 << 17;

  private final InputStream in;
  private final Line line;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long number;
  private byte @Nullable [] record;

  LineReader(InputStream in, Line line) {
    this.in = in;
    this.line = line;
  }

  /** The number of the line last read, from 1; 0 before the first. */
  long number() {
    return number;
  }

  /** The line last read; null if it is longer than a record may be by two bytes or more. */
  byte @Nullable [] record() {
    return record;
  }

  /** Of the line last read if it is not held. */
  Line overlong() {
    return line;
  }

  /** Goes on to the next line that is not empty, but counts all; false at the end. */
  boolean next() throws IOException {
    while (nextOfAny()) {
      byte[] found = record;
      if (found == null || found.length > 0) {
        return true;
      }
    }
    return false;
  }

  /** Skips that many lines. */
  void skip(long lines) throws IOException {
    while (number < lines && nextOfAny()) {}
  }

  private boolean nextOfAny() throws IOException {
    if (position == limit && !fill()) {
      return false;
    }
    number++;
    int end = lineFeed();
    if (end < limit) {
      record = Line.whole(buffer, position, end - position);
      position = end + 1;
    } else {
      gather();
    }
    return true;
  }

  /** A line that goes on beyond the buffer. */
  private void gather() throws IOException {
    line.clear();
    int end;
    do {
      end = lineFeed();
      line.add(buffer, position, end - position);
      position = end;
    } while (end == limit && fill());
    if (position < limit) {
      position++;
    }
    record = line.isOverlong() ? null : line.record();
  }

  private int lineFeed() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(in.read(buffer, 0, BUFFER), 0);
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
