package org.nightlight.jobs.kafka;

import java.util.HashMap;
import java.util.Map;

/** How the embedded broker is set up: one node, small, started and stopped quickly. */
final class BrokerSettings {

  static final int NODE = 1;
  static final String HOST = "127.0.0.1";
  static final String CONTROLLER = "CONTROLLER";

  private static final String CLIENTS = "CLIENTS";
  private static final String ONE = "1";
  private static final String FOR_GOOD = "-1";
  private static final String SMALL_BUFFER = Integer.toString(2 << 20);

  private static final Map<String, String> ROLES =
      Map.of(
          "node.id",
          Integer.toString(NODE),
          "process.roles",
          "broker,controller",
          "controller.listener.names",
          CONTROLLER,
          "inter.broker.listener.name",
          CLIENTS,
          "listener.security.protocol.map",
          CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");

  /** There is but one node to keep copies on. */
  private static final Map<String, String> SINGLE =
      Map.of(
          "offsets.topic.replication.factor", ONE,
          "offsets.topic.num.partitions", ONE,
          "transaction.state.log.replication.factor", ONE,
          "transaction.state.log.min.isr", ONE,
          "transaction.state.log.num.partitions", ONE,
          "share.coordinator.state.topic.replication.factor", ONE,
          "share.coordinator.state.topic.min.isr", ONE,
          "share.coordinator.state.topic.num.partitions", ONE);

  /** Records stay, however old or new they say they are. */
  private static final Map<String, String> RECORDS =
      Map.of(
          "log.retention.ms",
          FOR_GOOD,
          "log.retention.bytes",
          FOR_GOOD,
          "offsets.retention.minutes",
          Integer.toString(Integer.MAX_VALUE),
          "log.message.timestamp.after.max.ms",
          Long.toString(Long.MAX_VALUE),
          "auto.create.topics.enable",
          "false");

  /** Quick to register, little memory. */
  private static final Map<String, String> SPEED =
      Map.of(
          "broker.heartbeat.interval.ms", "500",
          "group.initial.rebalance.delay.ms", "0",
          "log.cleaner.dedupe.buffer.size", SMALL_BUFFER,
          "num.recovery.threads.per.data.dir", ONE,
          "background.threads", "2",
          "num.network.threads", "2",
          "num.io.threads", "4");

  private BrokerSettings() {}

  /**
   * All settings.
   *
   * @param data the directory that everything is kept in
   */
  static Map<String, String> of(String data, int port, int controllerPort) {
    Map<String, String> settings = new HashMap<>(ROLES);
    settings.putAll(SINGLE);
    settings.putAll(RECORDS);
    settings.putAll(SPEED);
    settings.put("log.dirs", data);
    settings.put("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
    settings.put("listeners", listener(CLIENTS, port) + "," + listener(CONTROLLER, controllerPort));
    settings.put("advertised.listeners", listener(CLIENTS, port));
    return settings;
  }

  private static String listener(String name, int port) {
    return name + "://" + HOST + ":" + port;
  }
}
