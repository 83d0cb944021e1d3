package org.nightlight.jobs.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nightlight.event.AccountChange;
import org.nightlight.event.EventWriter;
import org.nightlight.event.Interaction;
import org.nightlight.jobs.kafka.CheckedProducer;
import org.nightlight.jobs.town.Town;
import org.nightlight.settings.KafkaSettings;

/**
 * Sends a town's life to the input topics, three weeks in seconds. All account changes go first:
 * their topic's time may run ahead, and so holds no alert back.
 */
final class TownFeed {

  private final EventWriter writer = new EventWriter();
  private final Town town;
  private final KafkaSettings kafka;

  private TownFeed(Town town, KafkaSettings kafka) {
    this.town = town;
    this.kafka = kafka;
  }

  /** Sends in the background; the result is how many records were sent. */
  static CompletableFuture<Long> start(Town town, KafkaSettings kafka) {
    return CompletableFuture.supplyAsync(() -> new TownFeed(town, kafka).send());
  }

  private long send() {
    try (CheckedProducer producer =
        new CheckedProducer(kafka.bootstrapServers(), new Properties())) {
      for (AccountChange change : town.accounts()) {
        producer.send(inTopic(kafka.topics().accounts(), record(change)));
      }
      producer.flush();
      Mishaps mishaps = new Mishaps();
      for (Interaction interaction : town.interactions()) {
        for (KeyedRecord record : mishaps.around(record(interaction))) {
          producer.send(inTopic(kafka.topics().interactions(), record));
        }
      }
      producer.flush();
      return producer.sent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KeyedRecord record(AccountChange change) {
    return new KeyedRecord(change.accountId(), change.occurredAt(), writer.write(change));
  }

  private KeyedRecord record(Interaction interaction) {
    return new KeyedRecord(
        interaction.actorId(), interaction.occurredAt(), writer.write(interaction));
  }

  /** With event time as the record's, by which partitions are put together again in a file. */
  private static ProducerRecord<byte[], byte[]> inTopic(String topic, KeyedRecord record) {
    byte[] key = record.key().getBytes(StandardCharsets.UTF_8);
    return new ProducerRecord<>(topic, null, record.time(), key, record.value());
  }
}
