package org.nightlight.jobs.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** A sink into this JVM's memory, for jobs with few results that are looked at where they ran. */
public final class CollectedOutput implements Sink<OutputRecord>, AutoCloseable {

  private static final long serialVersionUID = 1L;

  /** What copies of a sink, made on its way to the subtasks, have in common. */
  private static final Map<String, Queue<OutputRecord>> ALL = new ConcurrentHashMap<>();

  private final String token = UUID.randomUUID().toString();

  public CollectedOutput() {
    ALL.put(token, new ConcurrentLinkedQueue<>());
  }

  @Override
  public SinkWriter<OutputRecord> createWriter(WriterInitContext context) {
    return new Writer(collected());
  }

  private Queue<OutputRecord> collected() {
    Queue<OutputRecord> outputs = ALL.get(token);
    if (outputs == null) {
      throw new IllegalStateException("closed, or in another JVM");
    }
    return outputs;
  }

  /** What has been written so far, in the order of arrival. */
  public List<OutputRecord> outputs() {
    return new ArrayList<>(collected());
  }

  /** The JSON written to one topic so far, in the order of its sort keys. */
  public List<String> json(Topic topic) {
    return collected().stream()
        .filter(output -> output.topic() == topic)
        .map(SpoolLine::of)
        .sorted()
        .map(line -> line.substring(SpoolLine.json(line)))
        .toList();
  }

  @Override
  public void close() {
    ALL.remove(token);
  }

  private record Writer(Queue<OutputRecord> outputs) implements SinkWriter<OutputRecord> {

    @Override
    public void write(OutputRecord output, Context context) {
      outputs.add(output);
    }

    @Override
    public void flush(boolean endOfInput) {}

    @Override
    public void close() {}
  }
}
