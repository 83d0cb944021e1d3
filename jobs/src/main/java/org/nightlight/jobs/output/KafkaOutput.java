package org.nightlight.jobs.output;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.KafkaSinkBuilder;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.nightlight.settings.Delivery;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.KafkaSettings.Topics;

/** The sink of a live run: each result goes to its topic, by its key. */
public final class KafkaOutput {

  /**
   * A broker that comes back after a hard crash knows again of the last batch of each producer
   * only. Were others under way, they would be sent again in vain until the delivery timeout.
   */
  private static final String ONE_REQUEST = "1";

  private KafkaOutput() {}

  /**
   * Builds the sink.
   *
   * @param client further client properties, the home of credentials
   */
  public static KafkaSink<OutputRecord> of(KafkaSettings kafka, Properties client) {
    KafkaSinkBuilder<OutputRecord> sink =
        KafkaSink.<OutputRecord>builder()
            .setProperty(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, ONE_REQUEST)
            .setKafkaProducerConfig(client)
            .setBootstrapServers(kafka.bootstrapServers())
            .setRecordSerializer(new OutputSerializer(names(kafka.topics())));
    return kafka.delivery() == Delivery.EXACTLY_ONCE
        ? exactlyOnce(sink, kafka).build()
        : sink.setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE).build();
  }

  private static KafkaSinkBuilder<OutputRecord> exactlyOnce(
      KafkaSinkBuilder<OutputRecord> sink, KafkaSettings kafka) {
    return sink.setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
        .setTransactionalIdPrefix(kafka.groupId())
        .setProperty(
            ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
            Long.toString(kafka.transactionTimeout().toMillis()));
  }

  /** What each topic is called. */
  public static Map<Topic, String> names(Topics topics) {
    Map<Topic, String> names = new EnumMap<>(Topic.class);
    names.put(Topic.RISK_ALERTS, topics.riskAlerts());
    names.put(Topic.PRIVACY_VIOLATIONS, topics.privacyViolations());
    names.put(Topic.PRIVACY_SUMMARY, topics.privacySummary());
    names.put(Topic.SIGNALS, topics.signals());
    names.put(Topic.REJECTED_EVENTS, topics.rejectedEvents());
    names.put(Topic.LATE_EVENTS, topics.lateEvents());
    return names;
  }
}
