package org.nightlight.jobs.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.settings.Delivery;
import org.nightlight.settings.KafkaSettings;

@Timeout(120)
class TopicCheckTest {

  private static final String[] OUTPUTS = {
    "risk-alerts", "privacy-violations", "privacy-summary", "rejected-events", "late-events"
  };

  @TempDir Path data;

  private final int port = EmbeddedBroker.freePort();
  private final List<String> lines = new ArrayList<>();

  @Test
  void itWaitsForTheBrokerThenForTheTopics() throws Exception {
    List<EmbeddedBroker> started = new ArrayList<>();
    Consumer<String> helpful =
        line -> {
          lines.add(line);
          if (started.isEmpty()) {
            started.add(EmbeddedBroker.start(data, port));
          } else {
            createTopics(started.get(0));
          }
        };
    try {
      Map<String, Integer> partitions = check(new Properties(), helpful).await();

      assertEquals(3, partitions.get("interactions"));
      assertEquals(1, partitions.get("accounts"));
      assertFalse(partitions.containsKey("signals"));
      assertEquals(
          List.of(
              "waiting for Kafka at 127.0.0.1:" + port + ", which does not answer",
              "waiting for the topics accounts, interactions, late-events, privacy-summary,"
                  + " privacy-violations, rejected-events, risk-alerts"),
          lines.subList(0, 2));
    } finally {
      started.forEach(EmbeddedBroker::close);
    }
  }

  @Test
  void wrongCredentialsAndMissingRightsEndItAtOnce() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(data, port, withPasswords())) {
      String refused = failure(login("reader", "wrong-password"));
      assertTrue(refused.contains("refuses the credentials"), refused);
      assertFalse(refused.contains("wrong-password"), refused);

      String unauthorized = failure(login("reader", "reader-password"));
      assertTrue(unauthorized.contains("does not let us use the topics"), unauthorized);

      assertEquals(List.of(), lines);
      assertEquals("127.0.0.1:" + port, broker.bootstrapServers());
    }
  }

  @Test
  void clientSettingsThatCannotBeUsedEndItAtOnceWithoutTheirSecrets() {
    Properties client = new Properties();
    client.setProperty("security.protocol", "SASL_PLAINTEXT");
    client.setProperty("sasl.mechanism", "PLAIN");
    client.setProperty("sasl.jaas.config", "no-such-module required password=secret-word;");

    String failure = failure(client);

    assertTrue(failure.startsWith("the Kafka client's settings cannot be used: "), failure);
    assertFalse(failure.contains("secret-word"), failure);
  }

  private String failure(Properties client) {
    UnusableKafka failure =
        assertThrows(UnusableKafka.class, () -> check(client, lines::add).await());
    assertEquals(1, failure.getMessage().lines().count());
    return failure.getMessage();
  }

  private TopicCheck check(Properties client, Consumer<String> told) {
    KafkaSettings kafka =
        new KafkaSettings(
            "127.0.0.1:" + port,
            "nightlight",
            new KafkaSettings.Topics(
                "accounts",
                "interactions",
                "risk-alerts",
                "privacy-violations",
                "privacy-summary",
                "signals",
                "rejected-events",
                "late-events"),
            null,
            Delivery.AT_LEAST_ONCE,
            false,
            Duration.ofMinutes(15));
    return new TopicCheck(kafka, client, told, Duration.ofMillis(10));
  }

  private static void createTopics(EmbeddedBroker broker) {
    try {
      broker.createTopics(3, "interactions");
      broker.createTopics(1, OUTPUTS);
      broker.createTopics(1, "accounts");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> withPasswords() {
    return Map.of(
        "listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
        "sasl.enabled.mechanisms", "PLAIN",
        "sasl.mechanism.inter.broker.protocol", "PLAIN",
        "listener.name.clients.plain.sasl.jaas.config",
            "org.apache.kafka.common.security.plain.PlainLoginModule required"
                + " username=\"node\" password=\"node-password\""
                + " user_node=\"node-password\" user_reader=\"reader-password\";",
        "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "super.users", "User:node;User:ANONYMOUS");
  }

  private static Properties login(String user, String password) {
    Properties client = new Properties();
    client.setProperty("security.protocol", "SASL_PLAINTEXT");
    client.setProperty("sasl.mechanism", "PLAIN");
    client.setProperty(
        "sasl.jaas.config",
        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
            .formatted(user, password));
    return client;
  }
}
