package org.nightlight.jobs.input;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceOptions;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.settings.KafkaSettings;

/**
 * The sources of a live run, one for each input. Reading starts where the group stopped, or at the
 * earliest record there is; a checkpoint or savepoint comes before both. New partitions are found
 * while the job runs.
 */
public final class KafkaInput {

  /** Well within the allowed lateness: until a new partition is found, the others go ahead. */
  private static final Duration DISCOVERY = Duration.ofSeconds(10);

  private final KafkaSettings kafka;
  private final Properties client;
  private final ArrivalReader.Factory readers;

  /**
   * Names what is read and how.
   *
   * @param client further client properties, the home of credentials
   */
  public KafkaInput(KafkaSettings kafka, Properties client, ArrivalReader.Factory readers) {
    this.kafka = kafka;
    this.client = client;
    this.readers = readers;
  }

  /**
   * Both inputs in one stream, each partition in its own order. Whatever needs that order must run
   * with the stream's parallelism.
   *
   * @param partitions how many partitions each topic has, by its name
   */
  public DataStream<Arrival> records(
      StreamExecutionEnvironment environment,
      WatermarkStrategy<Arrival> watermarks,
      Map<String, Integer> partitions) {
    int parallelism = environment.getParallelism();
    for (Input input : Input.values()) {
      parallelism = Math.min(parallelism, partitions.getOrDefault(topic(input), 1));
    }
    return records(Input.ACCOUNTS, environment, watermarks, parallelism)
        .union(records(Input.INTERACTIONS, environment, watermarks, parallelism));
  }

  /** A reader without any partition would hold all back until it counts as idle. */
  private DataStream<Arrival> records(
      Input input,
      StreamExecutionEnvironment environment,
      WatermarkStrategy<Arrival> watermarks,
      int parallelism) {
    String name = input.name().toLowerCase(Locale.ROOT);
    return environment
        .fromSource(source(input), watermarks, name)
        .uid(name)
        .setParallelism(parallelism);
  }

  private KafkaSource<Arrival> source(Input input) {
    return KafkaSource.<Arrival>builder()
        .setProperties(client)
        .setProperty(
            KafkaSourceOptions.PARTITION_DISCOVERY_INTERVAL_MS.key(),
            Long.toString(DISCOVERY.toMillis()))
        .setClientIdPrefix(kafka.groupId() + "-" + topic(input))
        .setBootstrapServers(kafka.bootstrapServers())
        .setGroupId(kafka.groupId())
        .setTopics(topic(input))
        .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
        .setDeserializer(new KafkaArrivals(input, readers))
        .build();
  }

  private String topic(Input input) {
    return switch (input) {
      case ACCOUNTS -> kafka.topics().accounts();
      case INTERACTIONS -> kafka.topics().interactions();
    };
  }
}
