package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The Kafka cluster of a live run.
 *
 * @param clientPropertiesFile further client properties, the home of credentials; null: none
 * @param emitSignals whether the signals topic is written
 * @param transactionTimeout of exactly-once delivery; the broker's own limit must not be shorter
 */
public record KafkaSettings(
    @TextForm(
            regex =
                "[A-Za-z0-9._\\-\\[\\]:]+:\\d{1,5}(\\s*,\\s*[A-Za-z0-9._\\-\\[\\]:]+:\\d{1,5})*",
            says = "host:port, several joined by commas")
        String bootstrapServers,
    String groupId,
    Topics topics,
    @ReadableFile @Nullable String clientPropertiesFile,
    Delivery delivery,
    boolean emitSignals,
    Duration transactionTimeout)
    implements Serializable {

  private static final String TOPIC = "(?!\\.{1,2}$)[A-Za-z0-9._-]{1,249}";
  private static final String SAYS =
      "a topic name of 1 to 249 letters, digits, dots, dashes or underscores";

  /** The topics' names. */
  public record Topics(
      @TextForm(regex = TOPIC, says = SAYS) String accounts,
      @TextForm(regex = TOPIC, says = SAYS) String interactions,
      @TextForm(regex = TOPIC, says = SAYS) String riskAlerts,
      @TextForm(regex = TOPIC, says = SAYS) String privacyViolations,
      @TextForm(regex = TOPIC, says = SAYS) String privacySummary,
      @TextForm(regex = TOPIC, says = SAYS) String signals,
      @TextForm(regex = TOPIC, says = SAYS) String rejectedEvents,
      @TextForm(regex = TOPIC, says = SAYS) String lateEvents)
      implements Serializable {}
}
