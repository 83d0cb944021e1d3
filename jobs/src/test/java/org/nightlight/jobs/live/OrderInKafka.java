package org.nightlight.jobs.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.nightlight.jobs.FlinkSettings;
import org.nightlight.jobs.arrival.ArrivalOrder;
import org.nightlight.jobs.arrival.Happened;
import org.nightlight.jobs.arrival.Sent;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.input.Origin;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.kafka.EmbeddedBroker;
import org.nightlight.jobs.kafka.KafkaTopics;
import org.nightlight.jobs.output.Topic;
import org.nightlight.patterns.Catalogue;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsLoader;

/** An order of arrival in topics of its own, each log a partition. */
record OrderInKafka(Shape shape, ArrivalOrder order, LoadedSettings loaded, KafkaTopics topics) {

  private static final String ACCOUNTS = "accounts";
  private static final String INTERACTIONS = "interactions";

  /**
   * How wide everything is.
   *
   * @param partitions of each input
   * @param parallelism of the job
   */
  record Shape(int partitions, int parallelism) implements Comparable<Shape> {

    @Override
    public int compareTo(Shape other) {
      return Comparator.comparingInt(Shape::partitions)
          .thenComparingInt(Shape::parallelism)
          .compare(this, other);
    }

    String topic(String label) {
      return "of-" + partitions + "-by-" + parallelism + "-" + label;
    }
  }

  static OrderInKafka send(Happened happened, Shape shape, EmbeddedBroker broker) throws Exception {
    broker.createTopics(shape.partitions(), shape.topic(ACCOUNTS), shape.topic(INTERACTIONS));
    for (Topic topic : Topic.values()) {
      broker.createTopics(1, shape.topic(topic.label()));
    }
    long seed = shape.partitions();
    ArrivalOrder order = ArrivalOrder.inLogs(happened, seed, shape.partitions());
    KafkaTopics topics = new KafkaTopics(broker);
    send(topics, shape.topic(ACCOUNTS), order.accounts());
    send(topics, shape.topic(INTERACTIONS), order.interactions());
    return new OrderInKafka(shape, order, settings(shape, broker), topics);
  }

  private static void send(KafkaTopics topics, String topic, List<List<Sent>> logs) {
    for (int partition = 0; partition < logs.size(); partition++) {
      topics.send(topic, partition, logs.get(partition).stream().map(Sent::json).toList());
    }
  }

  private static LoadedSettings settings(Shape shape, EmbeddedBroker broker) throws Exception {
    List<String> settings = new ArrayList<>();
    settings.add("kafka.topics.accounts=" + shape.topic(ACCOUNTS));
    settings.add("kafka.topics.interactions=" + shape.topic(INTERACTIONS));
    for (Topic topic : Topic.values()) {
      settings.add("kafka.topics." + topic.label() + "=" + shape.topic(topic.label()));
    }
    settings.add("kafka.bootstrap-servers=" + broker.bootstrapServers());
    settings.add("kafka.group-id=" + shape.topic("group"));
    settings.add("kafka.emit-signals=true");
    settings.add("run.parallelism=" + shape.parallelism());
    settings.add("run.state-backend=heap");
    settings.add("time.idle-after=15s");
    return SettingsLoader.load(null, Catalogue.shapes(), settings);
  }

  JobClient start() throws Exception {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(
            FlinkSettings.bounded(loaded.settings().run().stateBackend()));
    new LivePipeline(
            loaded,
            HashKey.orDefault(loaded.settings().input()),
            new Properties(),
            Map.of(
                shape.topic(ACCOUNTS), shape.partitions(),
                shape.topic(INTERACTIONS), shape.partitions()))
        .addTo(env);
    return env.executeAsync();
  }

  /** What the contract says becomes of each record. */
  ArrivalOrder.Fate fate() {
    return order.fate(
        (input, log, index) ->
            new Origin(
                input, shape.topic(input == Input.ACCOUNTS ? ACCOUNTS : INTERACTIONS), log, index));
  }

  List<String> found(Topic topic) {
    return topics.all(shape.topic(topic.label()));
  }
}
