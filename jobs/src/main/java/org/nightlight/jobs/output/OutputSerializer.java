package org.nightlight.jobs.output;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Makes Kafka records of results. Their timestamp is left to the producer: with event time there, a
 * topic's retention would drop results of an older past as soon as they are written.
 */
final class OutputSerializer implements KafkaRecordSerializationSchema<OutputRecord> {

  private static final long serialVersionUID = 1L;

  private final EnumMap<Topic, String> topics;

  OutputSerializer(Map<Topic, String> topics) {
    this.topics = new EnumMap<>(topics);
  }

  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      OutputRecord output, KafkaSinkContext context, Long time) {
    String key = output.key();
    return new ProducerRecord<>(
        topics.get(output.topic()),
        key == null ? null : key.getBytes(StandardCharsets.UTF_8),
        output.json().getBytes(StandardCharsets.UTF_8));
  }
}
