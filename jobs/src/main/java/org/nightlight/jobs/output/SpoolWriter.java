package org.nightlight.jobs.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.flink.api.connector.sink2.SinkWriter;

/**
 * Writes what one subtask is given to files of its own, one a topic, in the order that it comes.
 */
final class SpoolWriter implements SinkWriter<OutputRecord> {

  private final Path spool;
  private final int subtask;
  private final Map<Topic, BufferedWriter> files = new EnumMap<>(Topic.class);

  SpoolWriter(Path spool, int subtask) {
    this.spool = spool;
    this.subtask = subtask;
  }

  /** What the names of a topic's files start with. */
  static String prefix(Topic topic) {
    return topic.label() + ".";
  }

  @Override
  public void write(OutputRecord output, Context context) throws IOException {
    BufferedWriter file = files.get(output.topic());
    if (file == null) {
      file = Files.newBufferedWriter(spool.resolve(prefix(output.topic()) + subtask));
      files.put(output.topic(), file);
    }
    file.write(SpoolLine.of(output));
    file.write('\n');
  }

  @Override
  public void flush(boolean endOfInput) throws IOException {
    for (BufferedWriter file : files.values()) {
      file.flush();
    }
  }

  @Override
  public void close() throws IOException {
    for (BufferedWriter file : files.values()) {
      file.close();
    }
  }
}
