package org.nightlight.jobs.input;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One line, without its end. Up to the largest record it is held; of a longer one only the size and
 * the keyed hash are kept.
 */
final class Line {

  private static final int HELD = ArrivalReader.MAX_BYTES + 1; // and the \r of a line's end

  private final Supplier<RecordHash> hashes;
  private final byte[] held = new byte[HELD];
  private int heldBytes;
  private long bytes;
  private byte last;
  private @Nullable RecordHash hash;

  Line(Supplier<RecordHash> hashes) {
    this.hashes = hashes;
  }

  void add(byte[] from, int start, int length) {
    if (length == 0) {
      return;
    }
    if (hash == null && bytes + length <= HELD) {
      System.arraycopy(from, start, held, heldBytes, length);
      heldBytes += length;
    } else {
      pass(from, start, length);
    }
    bytes += length;
    last = from[start + length - 1];
  }

  /** The last byte waits for the next: it may be the \r of the line's end. */
  private void pass(byte[] from, int start, int length) {
    if (hash == null) {
      hash = hashes.get();
      hash.add(held, 0, heldBytes);
    } else {
      hash.add(new byte[] {last}, 0, 1);
    }
    hash.add(from, start, length - 1);
  }

  /** Takes a whole line where it lies; the usual case. */
  static byte[] whole(byte[] from, int start, int length) {
    int end = start + length;
    return Arrays.copyOfRange(from, start, length > 0 && from[end - 1] == '\r' ? end - 1 : end);
  }

  /** Whether it was too long to be held. */
  boolean isOverlong() {
    return hash != null;
  }

  long bytes() {
    return last == '\r' && bytes > 0 ? bytes - 1 : bytes;
  }

  byte[] record() {
    return whole(held, 0, heldBytes);
  }

  /** Of an overlong line; ends it. */
  String hash() {
    RecordHash ending = hash;
    if (ending == null) {
      throw new IllegalStateException("the line is held");
    }
    if (last != '\r') {
      ending.add(new byte[] {last}, 0, 1);
    }
    return ending.hex();
  }

  void clear() {
    heldBytes = 0;
    bytes = 0;
    last = 0;
    hash = null;
  }
}
