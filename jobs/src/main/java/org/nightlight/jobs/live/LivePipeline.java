package org.nightlight.jobs.live;

import java.util.Map;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.nightlight.event.InputRules;
import org.nightlight.jobs.ContactRiskJob;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.ArrivalReader;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.input.JsonArrivals;
import org.nightlight.jobs.input.KafkaInput;
import org.nightlight.jobs.input.LogWatermarks;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.output.KafkaOutput;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.settings.UnknownFields;

/**
 * The contact-risk job from Kafka to Kafka, the same wherever it runs.
 *
 * @param hashKey keys the hashes of rejected records
 * @param client further properties of the Kafka clients, the home of credentials
 * @param partitions how many each topic has, by its name
 */
public record LivePipeline(
    LoadedSettings loaded, HashKey hashKey, Properties client, Map<String, Integer> partitions) {

  /** What the job is called in Flink. */
  public static final String NAME = "nightlight";

  /** The job, ready to be submitted to a cluster. */
  StreamGraph graph(Configuration flink) {
    StreamExecutionEnvironment env = new StreamExecutionEnvironment(flink);
    addTo(env);
    StreamGraph graph = env.getStreamGraph();
    graph.setJobName(NAME);
    return graph;
  }

  /** Adds sources, job and sink to an environment. */
  public void addTo(StreamExecutionEnvironment env) {
    Settings settings = loaded.settings();
    env.setParallelism(settings.run().parallelism());
    DataStream<Arrival> accounts = source(env, Input.ACCOUNTS);
    DataStream<Arrival> interactions = source(env, Input.INTERACTIONS);
    ContactRiskJob.add(
        accounts.union(interactions),
        loaded,
        settings.kafka().emitSignals(),
        KafkaOutput.of(settings.kafka(), client));
  }

  private DataStream<Arrival> source(StreamExecutionEnvironment env, Input input) {
    Settings settings = loaded.settings();
    boolean reject = settings.input().unknownFields() == UnknownFields.REJECT;
    ArrivalReader.Factory readers =
        JsonArrivals.with(new InputRules(reject, true), hashKey.bytes());
    WatermarkStrategy<Arrival> watermarks =
        LogWatermarks.ofPartitions(
            settings.time().maxOutOfOrderness(), settings.time().idleAfter());
    String name = input == Input.ACCOUNTS ? "accounts" : "interactions";
    return env.fromSource(KafkaInput.of(input, settings.kafka(), client, readers), watermarks, name)
        .setParallelism(readersOfEach())
        .uid(name);
  }

  /**
   * No more than either topic has partitions, since a reader without any would hold the others
   * back; equal for both, so that each log's records stay in order on their way.
   */
  private int readersOfEach() {
    KafkaSettings kafka = loaded.settings().kafka();
    int most = loaded.settings().run().parallelism();
    for (String topic : new String[] {kafka.topics().accounts(), kafka.topics().interactions()}) {
      most = Math.min(most, partitions.getOrDefault(topic, 1));
    }
    return most;
  }
}
