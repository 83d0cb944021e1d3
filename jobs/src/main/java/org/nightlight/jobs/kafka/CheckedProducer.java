package org.nightlight.jobs.kafka;

import java.io.IOException;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A producer for many records: it counts them, and tells at the end if one could not be sent. */
public final class CheckedProducer implements AutoCloseable {

  private static final int LINGER_MS = 5;
  private static final int BATCH_BYTES = 1 << 17;

  private final KafkaProducer<byte[], byte[]> producer;
  private volatile @Nullable Exception failure;
  private long sent;

  /**
   * Opens a producer.
   *
   * @param client further client properties, the home of credentials
   */
  public CheckedProducer(String bootstrapServers, Properties client) {
    Properties properties = new Properties();
    properties.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
    properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
    properties.putAll(client);
    properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Sends a record some time soon. */
  public void send(ProducerRecord<byte[], byte[]> record) {
    var unused =
        producer.send(
            record,
            (place, failed) -> {
              if (failed != null) {
                failure = failed;
              }
            });
    sent++;
  }

  /** Waits until all records are there. */
  public void flush() throws IOException {
    producer.flush();
    Exception failed = failure;
    if (failed != null) {
      throw new IOException("not all records could be sent", failed);
    }
  }

  /** How many records were sent. */
  public long sent() {
    return sent;
  }

  @Override
  public void close() {
    producer.close();
  }
}
