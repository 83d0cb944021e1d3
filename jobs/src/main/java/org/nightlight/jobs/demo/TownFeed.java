package org.nightlight.jobs.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.nightlight.event.AccountChange;
import org.nightlight.event.EventWriter;
import org.nightlight.event.Interaction;
import org.nightlight.jobs.town.Town;
import org.nightlight.settings.KafkaSettings;

/**
 * Sends a town's life to the input topics, three weeks in seconds. All account changes go first:
 * their topic's time may run ahead, and so holds no alert back.
 */
final class TownFeed {

  private static final Map<String, Object> PRODUCER =
      Map.of(ProducerConfig.LINGER_MS_CONFIG, 5, ProducerConfig.BATCH_SIZE_CONFIG, 1 << 17);

  private final Town town;
  private final KafkaSettings kafka;
  private final EventWriter writer = new EventWriter();
  private long sent;

  private TownFeed(Town town, KafkaSettings kafka) {
    this.town = town;
    this.kafka = kafka;
  }

  /** Sends in the background; the result is how many records were sent. */
  static CompletableFuture<Long> start(Town town, KafkaSettings kafka) {
    return CompletableFuture.supplyAsync(() -> new TownFeed(town, kafka).send());
  }

  private long send() {
    Map<String, Object> properties = new java.util.HashMap<>(PRODUCER);
    properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (AccountChange change : town.accounts()) {
        send(producer, kafka.topics().accounts(), record(change));
      }
      producer.flush();
      Mishaps mishaps = new Mishaps();
      for (Interaction interaction : town.interactions()) {
        for (KeyedRecord record : mishaps.around(record(interaction))) {
          send(producer, kafka.topics().interactions(), record);
        }
      }
    }
    return sent;
  }

  private KeyedRecord record(AccountChange change) {
    return new KeyedRecord(change.accountId(), change.occurredAt(), writer.write(change));
  }

  private KeyedRecord record(Interaction interaction) {
    return new KeyedRecord(
        interaction.actorId(), interaction.occurredAt(), writer.write(interaction));
  }

  private void send(KafkaProducer<byte[], byte[]> producer, String topic, KeyedRecord record) {
    byte[] key = record.key().getBytes(StandardCharsets.UTF_8);
    producer.send(
        new ProducerRecord<>(
            topic, null, record.time(), key, Objects.requireNonNull(record.value())));
    sent++;
  }
}
