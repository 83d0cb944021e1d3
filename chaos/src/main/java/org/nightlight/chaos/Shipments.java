package org.nightlight.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.EventWriter;
import org.nightlight.event.Interaction;
import org.nightlight.settings.KafkaSettings;

/**
 * The events as records in the order in which they are sent: not that of time, but nothing further
 * behind than {@link #SPREAD}; some are sent twice, the second time to any partition. So all
 * counts, and nothing is late.
 */
final class Shipments {

  /** No record is further behind the newest one of its partition. */
  static final Duration SPREAD = Duration.ofHours(5);

  private static final int TWICE_ONE_IN = 25;

  private final EventWriter writer = new EventWriter();
  private final KafkaSettings.Topics topics;
  private final int partitions;
  private final Random random;
  private final List<Shipment> shipments = new ArrayList<>();
  private int copies;

  private Shipments(KafkaSettings.Topics topics, int partitions, long seed) {
    this.topics = topics;
    this.partitions = partitions;
    this.random = new Random(seed);
  }

  private record Shipment(long arrival, ProducerRecord<byte[], byte[]> record) {}

  /**
   * Puts events in an order of arrival; of those that close, each goes to a partition of its own.
   */
  static Shipments of(Events events, KafkaSettings.Topics topics, int partitions, long seed) {
    Shipments all = new Shipments(topics, partitions, seed);
    int closing = 0;
    for (AccountChange it : events.accounts()) {
      Integer partition = Events.isClosing(it.occurredAt()) ? Integer.valueOf(closing++) : null;
      all.add(it.occurredAt(), topics.accounts(), partition, it.accountId(), all.writer.write(it));
    }
    closing = 0;
    for (Interaction it : events.interactions()) {
      Integer partition = Events.isClosing(it.occurredAt()) ? Integer.valueOf(closing++) : null;
      all.add(
          it.occurredAt(), topics.interactions(), partition, it.actorId(), all.writer.write(it));
    }
    all.shipments.sort(Comparator.comparingLong(Shipment::arrival));
    return all;
  }

  private void add(long time, String topic, @Nullable Integer partition, String key, byte[] json) {
    byte[] keyBytes = key.getBytes(UTF_8);
    if (Events.isClosing(time)) {
      shipments.add(new Shipment(time, new ProducerRecord<>(topic, partition, keyBytes, json)));
      return;
    }
    shipments.add(new Shipment(arrival(time), new ProducerRecord<>(topic, keyBytes, json)));
    if (random.nextInt(TWICE_ONE_IN) == 0) {
      int any = random.nextInt(partitions);
      shipments.add(new Shipment(arrival(time), new ProducerRecord<>(topic, any, keyBytes, json)));
      copies++;
    }
  }

  private long arrival(long time) {
    return time + random.nextLong(SPREAD.toMillis());
  }

  List<ProducerRecord<byte[], byte[]>> records() {
    return shipments.stream().map(Shipment::record).toList();
  }

  int size() {
    return shipments.size();
  }

  /** How many are sent a second time. */
  int copies() {
    return copies;
  }

  KafkaSettings.Topics topics() {
    return topics;
  }
}
