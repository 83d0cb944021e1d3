package org.nightlight.jobs.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * The sink of a bounded run on this machine: one sorted file a topic, all of them always there. The
 * results lie unsorted beside them until {@link #finish}. For a job that does not restart, since
 * results would then be there twice.
 */
public final class FileOutput implements Sink<OutputRecord>, AutoCloseable {

  private static final long serialVersionUID = 1L;

  private final String directory;
  private final String spool;

  private FileOutput(Path directory, Path spool) {
    this.directory = directory.toString();
    this.spool = spool.toString();
  }

  /** Prepares a directory, made if need be, to write to. */
  public static FileOutput into(Path directory) throws IOException {
    Files.createDirectories(directory);
    return new FileOutput(directory, Files.createTempDirectory(directory, ".unsorted"));
  }

  @Override
  public SinkWriter<OutputRecord> createWriter(WriterInitContext context) {
    return new SpoolWriter(Path.of(spool), context.getTaskInfo().getIndexOfThisSubtask());
  }

  /**
   * Writes the sorted files after the job has ended, each at once, in place of earlier ones.
   *
   * @return how many lines each of them has
   */
  public Map<Topic, Long> finish() throws IOException {
    Map<Topic, Long> lines = new EnumMap<>(Topic.class);
    SortedFile sorting = new SortedFile(Path.of(spool));
    for (Topic topic : Topic.values()) {
      Path file = Path.of(directory, topic.label() + ".jsonl");
      lines.put(topic, sorting.write(unsorted(topic), file));
    }
    return lines;
  }

  private List<Path> unsorted(Topic topic) throws IOException {
    String prefix = SpoolWriter.prefix(topic);
    try (Stream<Path> files = Files.list(Path.of(spool))) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  /** Removes what is unsorted, finished or not. */
  @Override
  public void close() throws IOException {
    Path unsorted = Path.of(spool);
    if (!Files.exists(unsorted)) {
      return;
    }
    try (Stream<Path> files = Files.walk(unsorted)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
