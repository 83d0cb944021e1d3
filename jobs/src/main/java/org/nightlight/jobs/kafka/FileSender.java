package org.nightlight.jobs.kafka;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.EventReader;
import org.nightlight.event.InputRules;
import org.nightlight.event.ParsedEvent;
import org.nightlight.jobs.input.Origin.Input;

/** Sends lines of files to the input topics: account changes by account, interactions by actor. */
public final class FileSender implements AutoCloseable {

  private final EventReader reader = new EventReader(new InputRules(false, false), name -> {});
  private final KafkaProducer<byte[], byte[]> producer;
  private final Map<Input, String> topics;
  private long sent;
  private long unreadable;
  private volatile @Nullable Exception failure;

  /**
   * Opens a producer.
   *
   * @param client further client properties, the home of credentials
   */
  public FileSender(String bootstrapServers, Properties client, Map<Input, String> topics) {
    Properties properties = new Properties();
    properties.putAll(client);
    properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    this.producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    this.topics = topics;
  }

  /** Sends all lines but empty ones, as they are. */
  public void send(Input input, List<Path> files) throws IOException {
    for (Path file : files) {
      // One byte a character, so that what is not UTF-8 stays as it is.
      try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.isEmpty()) {
            send(input, line.getBytes(StandardCharsets.ISO_8859_1));
          }
        }
      }
    }
    producer.flush();
    Exception failed = failure;
    if (failed != null) {
      throw new IOException("not all could be sent", failed);
    }
  }

  private void send(Input input, byte[] record) {
    String key = key(input, record);
    if (key == null) {
      unreadable++;
    }
    sent++;
    producer.send(
        new ProducerRecord<>(
            Objects.requireNonNull(topics.get(input)),
            key == null ? null : key.getBytes(StandardCharsets.UTF_8),
            record),
        (sentTo, failed) -> {
          if (failed != null) {
            failure = failed;
          }
        });
  }

  private @Nullable String key(Input input, byte[] record) {
    ParsedEvent event =
        input == Input.ACCOUNTS ? reader.readAccountChange(record) : reader.readInteraction(record);
    if (event.account() != null) {
      return event.account().accountId();
    }
    return event.interaction() == null ? null : event.interaction().actorId();
  }

  /** How many records were sent. */
  public long sent() {
    return sent;
  }

  /** How many of them the job will reject. */
  public long unreadable() {
    return unreadable;
  }

  @Override
  public void close() {
    producer.close();
  }
}
