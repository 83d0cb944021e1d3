package org.nightlight.jobs;

import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.settings.LoadedSettings;

/**
 * Both jobs in one graph: they share its front, which is most of the work. Its ends are parameters:
 * Kafka for the live job, files for {@code detect}, memory in tests.
 *
 * <pre>
 * records ─ front ─┬─ contact risk ───── alerts, signals
 *                  └─ privacy defaults ─ violations, summary
 * </pre>
 */
public final class NightlightJob {

  /** How far the job can ever be scaled out; a savepoint cannot be restored with another. */
  public static final int MAX_PARALLELISM = 1024;

  private NightlightJob() {}

  /**
   * Adds the job to the environment of its inputs.
   *
   * @param records both inputs, each log in its own order, with watermarks that keep {@code
   *     time.max-out-of-orderness} behind each log's newest event
   * @param withSignals whether signals are an output too
   */
  public static void add(
      DataStream<Arrival> records,
      LoadedSettings loaded,
      boolean withSignals,
      Sink<OutputRecord> sink) {
    add(records, loaded, Catalogue.PATTERNS, withSignals, sink);
  }

  /**
   * With patterns of one's own choice, for tests of what becomes of savepoints when they change.
   */
  static void add(
      DataStream<Arrival> records,
      LoadedSettings loaded,
      List<RiskPattern> patterns,
      boolean withSignals,
      Sink<OutputRecord> sink) {
    Front front = Front.of(records, loaded.settings());
    front
        .setAside()
        .union(
            ContactRiskJob.outputs(front, loaded, patterns, withSignals),
            PrivacyDefaultsJob.outputs(front, loaded.settings()))
        .sinkTo(sink)
        .uid("outputs")
        .name("outputs");
  }
}
