package org.nightlight.jobs.input;

import java.time.Duration;
import java.util.Properties;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceOptions;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.settings.KafkaSettings;

/**
 * The sources of a live run, one for each input. Reading starts where the group stopped, or at the
 * earliest record there is; a checkpoint or savepoint comes before both. New partitions are found
 * while the job runs.
 *
 * <p>A source must not run with a higher parallelism than its topic has partitions: a reader
 * without any would hold everything back until it counts as idle.
 */
public final class KafkaInput {

  private static final Duration DISCOVERY = Duration.ofMinutes(1);

  private KafkaInput() {}

  /**
   * Builds the source of an input.
   *
   * @param client further client properties, the home of credentials
   */
  public static KafkaSource<Arrival> of(
      Input input, KafkaSettings kafka, Properties client, ArrivalReader.Factory readers) {
    return KafkaSource.<Arrival>builder()
        .setProperties(client)
        .setProperty(
            KafkaSourceOptions.PARTITION_DISCOVERY_INTERVAL_MS.key(),
            Long.toString(DISCOVERY.toMillis()))
        .setClientIdPrefix(kafka.groupId() + "-" + topic(input, kafka))
        .setBootstrapServers(kafka.bootstrapServers())
        .setGroupId(kafka.groupId())
        .setTopics(topic(input, kafka))
        .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
        .setDeserializer(new KafkaArrivals(input, readers))
        .build();
  }

  private static String topic(Input input, KafkaSettings kafka) {
    return switch (input) {
      case ACCOUNTS -> kafka.topics().accounts();
      case INTERACTIONS -> kafka.topics().interactions();
    };
  }
}
