package org.nightlight.jobs.kafka;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.EventReader;
import org.nightlight.event.InputRules;
import org.nightlight.event.ParsedEvent;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.settings.KafkaSettings;

/** Sends lines of files to the input topics: account changes by account, interactions by actor. */
public final class FileSender implements AutoCloseable {

  private final EventReader reader = new EventReader(new InputRules(false, false), name -> {});
  private final KafkaSettings.Topics topics;
  private final CheckedProducer producer;
  private long unreadable;

  /**
   * Opens a producer.
   *
   * @param client further client properties, the home of credentials
   */
  public FileSender(KafkaSettings kafka, Properties client) {
    topics = kafka.topics();
    producer = new CheckedProducer(kafka.bootstrapServers(), client);
  }

  /** Sends all lines but empty ones, as they are, and waits until they are there. */
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
  }

  private void send(Input input, byte[] record) {
    String key = key(input, record);
    if (key == null) {
      unreadable++;
    }
    producer.send(
        new ProducerRecord<>(
            input == Input.ACCOUNTS ? topics.accounts() : topics.interactions(),
            key == null ? null : key.getBytes(StandardCharsets.UTF_8),
            record));
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
    return producer.sent();
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
