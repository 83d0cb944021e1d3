package org.nightlight.jobs.input;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceOutput;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Rejection;
import org.nightlight.event.Rejection.Reason;

/** A file being read, in its own order. */
final class OpenLogFile implements Closeable, Comparable<OpenLogFile> {

  private final LogFile file;
  private final ArrivalReader reader;
  private final FileInputStream raw;
  private final LineReader lines;
  private final boolean seekable;
  private long newest;
  private long counted;
  private @Nullable SourceOutput<Arrival> output;

  private OpenLogFile(LogFile file, ArrivalReader reader, FileInputStream raw, LineReader lines) {
    this.file = file;
    this.reader = reader;
    this.raw = raw;
    this.lines = lines;
    this.seekable = file.bytes() > 0;
    this.newest = file.newest();
  }

  /** Opens the file and goes to where the reading stopped. */
  static OpenLogFile open(LogFile file, ArrivalReader reader) throws IOException {
    file.requireReadable();
    FileInputStream raw = new FileInputStream(file.path());
    try {
      LineReader lines = new LineReader(file.uncompressed(raw), new Line(reader::hash));
      lines.skip(file.lines());
      return new OpenLogFile(file, reader, raw, lines);
    } catch (IOException e) {
      raw.close();
      throw UnreadableFile.because(file.path(), e);
    }
  }

  /** The next record; null at the file's end. */
  @Nullable Arrival next() throws UnreadableFile {
    try {
      return lines.next() ? read() : null;
    } catch (IOException e) {
      throw UnreadableFile.because(file.path(), e);
    }
  }

  private Arrival read() {
    Origin origin = Origin.ofFile(file.input(), file.path(), file.number(), lines.number());
    byte[] record = lines.record();
    if (record == null) {
      return tooLarge(origin, lines.overlong());
    }
    Arrival arrival = reader.read(origin, record);
    newest = Math.max(newest, arrival.time());
    return arrival;
  }

  private static Arrival tooLarge(Origin origin, Line line) {
    Rejection rejection = new Rejection(Reason.TOO_LARGE, null);
    return new Arrival(origin, line.bytes(), null, null, rejection, line.hash());
  }

  /** Where its records go; its watermark is its own. */
  SourceOutput<Arrival> output(ReaderOutput<Arrival> all) {
    SourceOutput<Arrival> own = output;
    if (own == null) {
      own = all.createOutputForSplit(file.splitId());
      output = own;
    }
    return own;
  }

  /** How many bytes of the file were read since this was last asked, compressed ones if it is. */
  long newBytes() throws IOException {
    long before = counted;
    counted = seekable ? raw.getChannel().position() : 0;
    return counted - before;
  }

  LogFile position() {
    return new LogFile(file.number(), file.input(), file.path(), lines.number(), newest);
  }

  String id() {
    return file.splitId();
  }

  /** The file that is least far in event time comes first, then the one named first. */
  @Override
  public int compareTo(OpenLogFile other) {
    int order = Long.compare(newest, other.newest);
    return order == 0 ? Integer.compare(file.number(), other.file.number()) : order;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
