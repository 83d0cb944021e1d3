package org.nightlight.jobs.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.KafkaSettings.Topics;

/**
 * Looks at the cluster before a live run: is it there, are the topics, may we use them. Waits for
 * what may still come, a broker or a topic, and says for what; anything else ends it at once.
 */
public final class TopicCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final KafkaSettings kafka;
  private final Properties client;
  private final Duration pause;
  private final Consumer<String> lines;

  /**
   * A check of the topics that the settings name.
   *
   * @param client further client properties, the home of credentials
   * @param lines told for what it waits, each time that this changes
   */
  public TopicCheck(KafkaSettings kafka, Properties client, Consumer<String> lines) {
    this(kafka, client, lines, Duration.ofSeconds(2));
  }

  TopicCheck(KafkaSettings kafka, Properties client, Consumer<String> lines, Duration pause) {
    this.kafka = kafka;
    this.client = client;
    this.lines = lines;
    this.pause = pause;
  }

  /**
   * Waits until every topic is there.
   *
   * @return how many partitions each topic has, by its name
   * @throws UnusableKafka if waiting would not help
   */
  public Map<String, Integer> await() throws UnusableKafka, InterruptedException {
    String told = "";
    while (true) {
      Map<String, Integer> partitions = new TreeMap<>();
      String missing = look(partitions);
      if (missing.isEmpty()) {
        return partitions;
      }
      if (!missing.equals(told)) {
        lines.accept("waiting for " + missing);
        told = missing;
      }
      Thread.sleep(pause.toMillis());
    }
  }

  /** Returns what is missing, or nothing. */
  private String look(Map<String, Integer> partitions) throws UnusableKafka, InterruptedException {
    try (Admin admin = Admin.create(adminProperties())) {
      String missing = missing(admin.describeTopics(topics(kafka)).topicNameValues(), partitions);
      admin.listConsumerGroupOffsets(kafka.groupId()).partitionsToOffsetAndMetadata().get();
      return missing;
    } catch (ExecutionException e) {
      return obstacle().ofCall(e);
    } catch (RuntimeException e) {
      return obstacle().ofClient(e);
    }
  }

  /** Which topics are not there, or nothing; puts down how many partitions each has. */
  static String missing(
      Map<String, KafkaFuture<TopicDescription>> topics, Map<String, Integer> partitions)
      throws ExecutionException, InterruptedException {
    List<String> missing = new ArrayList<>();
    for (var topic : topics.entrySet()) {
      int count = partitions(topic.getValue());
      if (count == 0) {
        missing.add(topic.getKey());
      }
      partitions.put(topic.getKey(), count);
    }
    missing.sort(null);
    return missing.isEmpty() ? "" : "the topics " + String.join(", ", missing);
  }

  private static int partitions(KafkaFuture<TopicDescription> topic)
      throws ExecutionException, InterruptedException {
    try {
      return topic.get().partitions().size();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return 0;
      }
      throw e;
    }
  }

  private Obstacle obstacle() {
    return new Obstacle(kafka, client);
  }

  private Properties adminProperties() {
    Properties properties = new Properties();
    properties.putAll(client);
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
    String patience = Long.toString(PATIENCE.toMillis());
    properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
    properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
    return properties;
  }

  static List<String> topics(KafkaSettings kafka) {
    Topics names = kafka.topics();
    List<String> topics =
        new ArrayList<>(
            List.of(
                names.accounts(),
                names.interactions(),
                names.riskAlerts(),
                names.privacyViolations(),
                names.privacySummary(),
                names.rejectedEvents(),
                names.lateEvents()));
    if (kafka.emitSignals()) {
      topics.add(names.signals());
    }
    return topics;
  }
}
