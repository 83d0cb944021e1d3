package org.nightlight.jobs.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A plain Kafka consumer of a whole topic, from its beginning. */
final class TopicConsumer implements AutoCloseable {

  private final Consumer<String, String> consumer;
  private final List<TopicPartition> partitions;

  TopicConsumer(String bootstrapServers, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new StringDeserializer(),
            new StringDeserializer());
    partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** What has come since the last time; waits a little for something to come. */
  List<ConsumerRecord<String, String>> poll(Duration patience) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    consumer.poll(patience).forEach(records::add);
    return records;
  }

  /** All that is there and has not been given yet. */
  List<ConsumerRecord<String, String>> rest() {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      records.addAll(poll(Duration.ofMillis(100)));
    }
    return records;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
