package org.nightlight.jobs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.nightlight.jobs.output.OutputRecord;

/** An end in memory: what a job in this JVM writes. */
public final class CollectedRecords implements Sink<OutputRecord> {

  private static final long serialVersionUID = 1L;
  private static final Map<String, List<OutputRecord>> ALL = new ConcurrentHashMap<>();

  private final String token = UUID.randomUUID().toString();

  public CollectedRecords() {
    ALL.put(token, Collections.synchronizedList(new ArrayList<>()));
  }

  /** How many there are so far. */
  public int size() {
    return ALL.get(token).size();
  }

  public List<OutputRecord> take() {
    return List.copyOf(ALL.remove(token));
  }

  @Override
  public SinkWriter<OutputRecord> createWriter(WriterInitContext context) {
    List<OutputRecord> records = ALL.get(token);
    return new SinkWriter<>() {
      @Override
      public void write(OutputRecord record, Context context) {
        records.add(record);
      }

      @Override
      public void flush(boolean endOfInput) {}

      @Override
      public void close() {}
    };
  }
}
