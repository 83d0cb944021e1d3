package org.nightlight.jobs.live;

import java.util.Map;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.nightlight.event.InputRules;
import org.nightlight.jobs.NightlightJob;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.ArrivalReader;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.input.JsonArrivals;
import org.nightlight.jobs.input.KafkaInput;
import org.nightlight.jobs.input.LogWatermarks;
import org.nightlight.jobs.output.KafkaOutput;
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
    WatermarkStrategy<Arrival> watermarks =
        LogWatermarks.ofPartitions(
            settings.time().maxOutOfOrderness(), settings.time().idleAfter());
    DataStream<Arrival> records =
        new KafkaInput(settings.kafka(), client, readers()).records(env, watermarks, partitions);
    NightlightJob.add(
        records, loaded, settings.kafka().emitSignals(), KafkaOutput.of(settings.kafka(), client));
  }

  private ArrivalReader.Factory readers() {
    boolean reject = loaded.settings().input().unknownFields() == UnknownFields.REJECT;
    return JsonArrivals.with(new InputRules(reject, true), hashKey.bytes());
  }
}
