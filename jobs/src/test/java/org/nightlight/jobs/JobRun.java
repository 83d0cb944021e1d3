package org.nightlight.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.Origin;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Topic;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.StateBackend;

/** Runs the real job on a cluster in this JVM, from memory to memory. */
final class JobRun {

  private JobRun() {}

  /** Both inputs as records of two logs, in order of time. */
  static List<Arrival> arrivals(List<AccountChange> accounts, List<Interaction> interactions) {
    List<Arrival> arrivals = new ArrayList<>();
    for (AccountChange account : accounts) {
      Origin origin = new Origin(Input.ACCOUNTS, "accounts", 0, arrivals.size());
      arrivals.add(new Arrival(origin, 1, account, null, null, null));
    }
    for (Interaction interaction : interactions) {
      Origin origin = new Origin(Input.INTERACTIONS, "interactions", 0, arrivals.size());
      arrivals.add(new Arrival(origin, 1, null, interaction, null, null));
    }
    arrivals.sort(Comparator.comparingLong(Arrival::time));
    return arrivals;
  }

  static List<OutputRecord> outputs(
      List<Arrival> arrivals, LoadedSettings loaded, int parallelism, StateBackend backend)
      throws Exception {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(parallelism, flink(parallelism, backend));
    CollectedRecords sink = new CollectedRecords();
    var records =
        env.fromData(TypeInformation.of(Arrival.class), arrivals.toArray(new Arrival[0]))
            .setParallelism(1)
            .assignTimestampsAndWatermarks(
                WatermarkStrategy.<Arrival>forBoundedOutOfOrderness(
                        loaded.settings().time().maxOutOfOrderness())
                    .withTimestampAssigner((arrival, before) -> arrival.time()))
            .setParallelism(1);
    NightlightJob.add(records, loaded, true, sink);
    env.execute();
    return sink.take();
  }

  private static Configuration flink(int parallelism, StateBackend backend) {
    Configuration flink = FlinkSettings.bounded(backend);
    FlinkSettings.fitIntoOneJvm(flink, parallelism);
    return flink;
  }

  /** The lines of one output, as a file would have them. */
  static List<String> lines(List<OutputRecord> outputs, Topic topic) {
    return outputs.stream()
        .filter(output -> output.topic() == topic)
        .sorted(Comparator.comparing(OutputRecord::sortKey).thenComparing(OutputRecord::json))
        .map(OutputRecord::json)
        .toList();
  }
}
