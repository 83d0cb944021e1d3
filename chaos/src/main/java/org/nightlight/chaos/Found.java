package org.nightlight.chaos;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.nightlight.jobs.output.KafkaOutput;
import org.nightlight.jobs.output.Topic;
import org.nightlight.settings.Delivery;
import org.nightlight.settings.KafkaSettings;

/** What is in the job's output topics: how often each line is there. */
final class Found {

  private static final Duration POLL = Duration.ofMillis(100);

  private Found() {}

  /** Reads all topics from their beginning to their end, as a consumer of that delivery should. */
  static Map<Topic, Map<String, Integer>> in(KafkaSettings kafka) {
    IsolationLevel isolation =
        kafka.delivery() == Delivery.EXACTLY_ONCE
            ? IsolationLevel.READ_COMMITTED
            : IsolationLevel.READ_UNCOMMITTED;
    Map<String, Object> client =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            kafka.bootstrapServers(),
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            isolation.name().toLowerCase(Locale.ROOT));
    Map<Topic, Map<String, Integer>> found = new EnumMap<>(Topic.class);
    try (Consumer<String, String> consumer =
        new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
      KafkaOutput.names(kafka.topics())
          .forEach((topic, name) -> found.put(topic, lines(consumer, name)));
    }
    return found;
  }

  private static Map<String, Integer> lines(Consumer<String, String> consumer, String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(it -> new TopicPartition(topic, it.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    Map<String, Integer> lines = new HashMap<>();
    while (ends.entrySet().stream()
        .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
      consumer.poll(POLL).forEach(it -> lines.merge(it.value(), 1, Integer::sum));
    }
    return lines;
  }
}
