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
        producer.send(record(change));
      }
      producer.flush();
      Mishaps mishaps = new Mishaps();
      for (Interaction interaction : town.interactions()) {
        mishaps.around(record(interaction)).forEach(producer::send);
      }
      producer.flush();
      return producer.sent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProducerRecord<byte[], byte[]> record(AccountChange change) {
    return record(
        kafka.topics().accounts(), change.occurredAt(), change.accountId(), writer.write(change));
  }

  private ProducerRecord<byte[], byte[]> record(Interaction interaction) {
    return record(
        kafka.topics().interactions(),
        interaction.occurredAt(),
        interaction.actorId(),
        writer.write(interaction));
  }

  /** With event time as the record's, by which partitions are put together again in a file. */
  private static ProducerRecord<byte[], byte[]> record(
      String topic, long time, String key, byte[] value) {
    return new ProducerRecord<>(topic, null, time, key.getBytes(StandardCharsets.UTF_8), value);
  }
}
