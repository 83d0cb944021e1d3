package org.nightlight.jobs.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.jspecify.annotations.Nullable;
import org.nightlight.settings.KafkaSettings;

/**
 * Asks now and then whether the cluster is still there, never waiting for the answer. The clients
 * of a running job keep trying by themselves, in silence; this tells that they do.
 */
public final class BrokerWatch implements AutoCloseable {

  private static final Duration EVERY = Duration.ofSeconds(5);

  private final Obstacle obstacle;
  private final Admin admin;
  private final List<String> topics;
  private @Nullable Map<String, KafkaFuture<TopicDescription>> asked;
  private long nextAt = System.nanoTime();
  private String missing = "";

  public BrokerWatch(KafkaSettings kafka, Properties client) {
    this.topics = TopicCheck.topics(kafka);
    this.obstacle = new Obstacle(kafka, client);
    Properties properties = new Properties();
    properties.putAll(client);
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
    String patience = Long.toString(EVERY.toMillis());
    properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
    properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
    this.admin = Admin.create(properties);
  }

  /** What the job is waiting for, as far as known; empty if for nothing. */
  public String missing() throws InterruptedException {
    if (asked != null && asked.values().stream().allMatch(KafkaFuture::isDone)) {
      missing = answer(asked);
      asked = null;
      nextAt = System.nanoTime() + EVERY.toNanos();
    }
    if (asked == null && System.nanoTime() - nextAt >= 0) {
      asked = admin.describeTopics(topics).topicNameValues();
    }
    return missing;
  }

  private String answer(Map<String, KafkaFuture<TopicDescription>> told)
      throws InterruptedException {
    try {
      return TopicCheck.missing(told, new HashMap<>());
    } catch (ExecutionException e) {
      return reason(e);
    }
  }

  private String reason(ExecutionException failure) {
    try {
      return obstacle.ofCall(failure);
    } catch (UnusableKafka e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
