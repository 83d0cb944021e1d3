package org.nightlight.jobs.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What plain Kafka clients do with a broker's topics. */
public final class KafkaTopics {

  private final String bootstrapServers;

  public KafkaTopics(EmbeddedBroker broker) {
    bootstrapServers = broker.bootstrapServers();
  }

  /** Sends values, null for a record without one, and waits until they are there. */
  public void send(String topic, int partition, Iterable<String> values) {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(client(), new ByteArraySerializer(), new ByteArraySerializer())) {
      for (String value : values) {
        byte[] bytes = value == null ? null : value.getBytes(UTF_8);
        producer.send(new ProducerRecord<>(topic, partition, null, bytes));
      }
    }
  }

  /** Waits for that many committed records of a topic's first partition and gives all there are. */
  public List<ConsumerRecord<String, String>> read(String topic, int atLeast) {
    Map<String, Object> client =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (records.size() < atLeast) {
        consumer.poll(Duration.ofMillis(50)).forEach(records::add);
      }
    }
    return records;
  }

  /** The values of {@link #read}. */
  public List<String> values(String topic, int atLeast) {
    return read(topic, atLeast).stream().map(ConsumerRecord::value).toList();
  }

  /** The values of a topic's first partition as of now. */
  public List<String> all(String topic) {
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(50)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }

  /** Waits until a group has read a partition up to an offset and says so. */
  public void awaitCommitted(String group, String topic, int partition, long offset)
      throws Exception {
    try (Admin admin = Admin.create(client())) {
      OffsetAndMetadata committed;
      do {
        committed =
            admin
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .get(new TopicPartition(topic, partition));
      } while (committed == null || committed.offset() < offset);
    }
  }

  private Map<String, Object> client() {
    return Map.of("bootstrap.servers", bootstrapServers);
  }
}
