package org.nightlight.jobs.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka cluster of one node inside this JVM, reachable from this machine only. Keeps its records,
 * whatever their age, in a directory on which it can be started again.
 */
public final class EmbeddedBroker implements AutoCloseable {

  /** Fixed, since a directory can only be started again under its own. */
  private static final String CLUSTER_ID = "TmlnaHRsaWdodC1kZW1vMQ";

  private static final short ONE_COPY = 1;

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Starts a broker on a free port.
   *
   * @param data empty or not yet there, or the directory of an earlier broker
   */
  public static EmbeddedBroker start(Path data) {
    return start(data, freePort());
  }

  /** Starts a broker on a port of one's own choice, for example that of an earlier one. */
  public static EmbeddedBroker start(Path data, int port) {
    return start(data, port, Map.of());
  }

  /** Starts a broker with settings of one's own beside, or instead of, those that it has. */
  public static EmbeddedBroker start(Path data, int port, Map<String, String> further) {
    format(data);
    Map<String, String> settings = BrokerSettings.of(data.toString(), port, freePort());
    settings.putAll(further);
    KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
    return new EmbeddedBroker(server, BrokerSettings.HOST + ":" + port);
  }

  /** Prepares the directory, unless it has been. */
  private static void format(Path data) {
    try {
      Files.createDirectories(data);
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setNodeId(BrokerSettings.NODE)
          .setClusterId(CLUSTER_ID)
          .setDirectories(List.of(data.toString()))
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setIgnoreFormatted(true)
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("no broker can be set up in " + data, e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What clients connect to: host and port. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Creates those topics that are not there yet, and waits until the broker knows all. */
  public void createTopics(int partitions, String... names) throws InterruptedException {
    Map<String, Object> client =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(client)) {
      for (String name : names) {
        create(admin, new NewTopic(name, partitions, ONE_COPY));
      }
      while (!admin.listTopics().names().get().containsAll(List.of(names))) {
        Thread.onSpinWait();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the embedded broker cannot create its topics", e);
    }
  }

  private static void create(Admin admin, NewTopic topic)
      throws ExecutionException, InterruptedException {
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  /** Stops the broker in good order; its records stay in their directory. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
