package org.nightlight.jobs.intake;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.Origin;
import org.nightlight.jobs.intake.Ledger.Entry;

/**
 * Right behind the source, in each log's own order: sets rejected records aside, and those more
 * than {@code time.max-out-of-orderness} behind the newest one before them in their own partition
 * or file. So lateness is a property of the log, the same in every replay: what is the newest is
 * kept in checkpoints, for all partitions at every subtask, since partitions move.
 */
public final class LatenessGate extends ProcessFunction<Arrival, Arrival>
    implements CheckpointedFunction {

  public static final OutputTag<Arrival> REJECTED =
      new OutputTag<>("rejected", TypeInformation.of(Arrival.class));
  public static final OutputTag<LateRecord> LATE =
      new OutputTag<>("late", TypeInformation.of(LateRecord.class));

  private static final long serialVersionUID = 1L;

  private final long maxOutOfOrderness;

  private transient Map<Log, Long> newest = new HashMap<>();

  @SuppressWarnings("NullAway.Init")
  private transient ListState<Newest> kept;

  @SuppressWarnings("NullAway.Init")
  private transient Ledger ledger;

  /**
   * @param maxOutOfOrderness milliseconds
   */
  public LatenessGate(long maxOutOfOrderness) {
    this.maxOutOfOrderness = maxOutOfOrderness;
  }

  private record Log(String name, int partition) {}

  /** The newest event time of a log, as it is kept in checkpoints. */
  public record Newest(String log, int partition, long time) {}

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    newest = new HashMap<>();
    kept =
        context
            .getOperatorStateStore()
            .getUnionListState(
                new ListStateDescriptor<>("newest", TypeInformation.of(Newest.class)));
    for (Newest known : kept.get()) {
      newest.merge(new Log(known.log(), known.partition()), known.time(), Math::max);
    }
    ledger = new Ledger(getRuntimeContext(), context.getOperatorStateStore());
  }

  @Override
  public void open(OpenContext context) {}

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    kept.clear();
    for (Map.Entry<Log, Long> log : newest.entrySet()) {
      kept.add(new Newest(log.getKey().name(), log.getKey().partition(), log.getValue()));
    }
    ledger.snapshot();
  }

  @Override
  public void processElement(Arrival arrival, Context context, Collector<Arrival> out) {
    Origin origin = arrival.origin();
    ledger.count(origin.input(), Entry.READ);
    if (arrival.isRejected()) {
      ledger.count(origin.input(), Entry.REJECTED);
      context.output(REJECTED, arrival);
      return;
    }
    Log log = new Log(origin.log(), origin.partition());
    long before = newest.getOrDefault(log, Long.MIN_VALUE);
    if (before != Long.MIN_VALUE && before - arrival.time() > maxOutOfOrderness) {
      ledger.count(origin.input(), Entry.LATE);
      context.output(LATE, new LateRecord(origin, arrival.eventId(), arrival.time(), before));
      return;
    }
    if (arrival.time() > before) {
      newest.put(log, arrival.time());
    }
    out.collect(arrival);
  }
}
