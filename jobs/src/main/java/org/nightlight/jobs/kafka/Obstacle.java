package org.nightlight.jobs.kafka;

import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.flink.util.ExceptionUtils;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.nightlight.settings.KafkaSettings;

/** What stands between us and the cluster, in one line each and without a secret. */
record Obstacle(KafkaSettings kafka, Properties client) {

  private static final String UNRESOLVED = "No resolvable bootstrap urls";
  private static final Pattern SECRET = Pattern.compile("password|jaas|secret|token|key");

  /** What a call says: returns what to wait for, or fails. */
  String ofCall(ExecutionException failure) throws UnusableKafka {
    Throwable cause = ExceptionUtils.stripExecutionException(failure);
    if (cause instanceof AuthenticationException) {
      throw new UnusableKafka(at() + " refuses the credentials: " + reason(cause));
    }
    if (cause instanceof TopicAuthorizationException topics) {
      throw new UnusableKafka(
          at()
              + " does not let us use the topics "
              + String.join(", ", topics.unauthorizedTopics()));
    }
    if (cause instanceof GroupAuthorizationException) {
      throw new UnusableKafka(at() + " does not let us use the group " + kafka.groupId());
    }
    if (cause instanceof AuthorizationException) {
      throw new UnusableKafka(at() + " does not let us in: " + reason(cause));
    }
    if (cause instanceof RetriableException) {
      return at() + ", which does not answer";
    }
    throw new UnusableKafka(at() + " cannot be used: " + reason(cause));
  }

  /** What the client itself says, before it asks anyone. */
  String ofClient(RuntimeException failure) throws UnusableKafka {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String reason = reason(cause);
    if (cause instanceof ConfigException && reason.contains(UNRESOLVED)) {
      return at() + ", whose name is not known";
    }
    throw new UnusableKafka("the Kafka client's settings cannot be used: " + reason);
  }

  private String at() {
    return "Kafka at " + kafka.bootstrapServers();
  }

  /** Kafka's own words, cut to one line, with no secret property's value in them. */
  private String reason(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    for (String name : client.stringPropertyNames()) {
      String value = client.getProperty(name);
      if (SECRET.matcher(name).find() && !value.isBlank()) {
        message = message.replace(value, "(" + name + ")");
      }
    }
    return message;
  }
}
