package org.nightlight.jobs.leaks;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Topic;

/** A sink that fails at one record of a topic and at no other, so that the job restarts once. */
final class FailingOnce implements Sink<OutputRecord> {

  private static final long serialVersionUID = 1L;
  private static final Map<String, AtomicInteger> LEFT = new ConcurrentHashMap<>();

  private final String token = UUID.randomUUID().toString();
  private final Sink<OutputRecord> sink;
  private final Topic topic;

  /** Fails at that one of the topic's records. */
  FailingOnce(Sink<OutputRecord> sink, Topic topic, int number) {
    this.sink = sink;
    this.topic = topic;
    LEFT.put(token, new AtomicInteger(number));
  }

  boolean failed() {
    return LEFT.get(token).get() <= 0;
  }

  @Override
  public SinkWriter<OutputRecord> createWriter(WriterInitContext context) throws IOException {
    SinkWriter<OutputRecord> writer = sink.createWriter(context);
    AtomicInteger left = LEFT.get(token);
    return new SinkWriter<>() {
      @Override
      public void write(OutputRecord output, Context context)
          throws IOException, InterruptedException {
        if (output.topic() == topic && left.decrementAndGet() == 0) {
          throw new IOException("a failure, once");
        }
        writer.write(output, context);
      }

      @Override
      public void flush(boolean endOfInput) throws IOException, InterruptedException {
        writer.flush(endOfInput);
      }

      @Override
      public void close() throws Exception {
        writer.close();
      }
    };
  }
}
