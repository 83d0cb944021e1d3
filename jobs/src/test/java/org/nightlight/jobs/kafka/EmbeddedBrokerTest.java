package org.nightlight.jobs.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

  @TempDir Path data;

  @Test
  @Timeout(120)
  void recordsOfEarlierYearsOutliveARestart() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      broker.createTopics(2, "letters");
      broker.createTopics(2, "letters", "others");
      send(broker, "a", "b");
    }

    try (EmbeddedBroker broker = EmbeddedBroker.start(data)) {
      send(broker, "c");

      assertEquals(List.of("a", "b", "c"), read(broker, 3));
    }
  }

  private static void send(EmbeddedBroker broker, String... values) throws Exception {
    long longAgo = 1;
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(client(broker), new StringSerializer(), new StringSerializer())) {
      for (String value : values) {
        producer.send(new ProducerRecord<>("letters", 0, longAgo, "key", value)).get();
      }
    }
  }

  private static List<String> read(EmbeddedBroker broker, int count) {
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(client(broker), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions = List.of(new TopicPartition("letters", 0));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (values.size() < count) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }

  private static Map<String, Object> client(EmbeddedBroker broker) {
    return Map.of("bootstrap.servers", broker.bootstrapServers());
  }
}
