package org.nightlight.jobs.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.flink.api.connector.source.SourceSplit;
import org.nightlight.jobs.input.Origin.Input;

/**
 * A file of one input, and how far it has been read. One JSON object a line; {@code .gz} in the
 * name says that it is compressed.
 *
 * @param number its place among all files, from 0; decides between files at the same event time
 * @param path as it was given
 * @param lines the lines that have been read, empty ones included
 * @param newest the newest event time read, milliseconds since the epoch; {@link Arrival#NO_TIME}
 *     if there is none yet
 */
record LogFile(int number, Input input, String path, long lines, long newest)
    implements SourceSplit, Serializable {

  private static final int INFLATER_BUFFER = 1 << 16;

  static LogFile unread(int number, Input input, String path) {
    return new LogFile(number, input, path, 0, Arrival.NO_TIME);
  }

  /** Names the number, not the path: it ends up in metrics. */
  @Override
  public String splitId() {
    return "file-" + number;
  }

  /** As it lies there, compressed or not; 0 for a pipe. */
  long bytes() {
    return Path.of(path).toFile().length();
  }

  void requireReadable() throws UnreadableFile {
    Path file = Path.of(path);
    if (!Files.exists(file)) {
      throw new UnreadableFile(path, "no such file");
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableFile(path, "is a directory");
    }
    if (!Files.isReadable(file)) {
      throw new UnreadableFile(path, "may not be read");
    }
    if (Files.isRegularFile(file)) {
      requireStart();
    }
  }

  private void requireStart() throws UnreadableFile {
    try (InputStream in = uncompressed(Files.newInputStream(Path.of(path)))) {
      in.read();
    } catch (IOException e) {
      throw UnreadableFile.because(path, e);
    }
  }

  /** The text of the file. */
  InputStream uncompressed(InputStream raw) throws IOException {
    return path.endsWith(".gz") ? new GZIPInputStream(raw, INFLATER_BUFFER) : raw;
  }
}
