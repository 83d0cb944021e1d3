package org.nightlight.jobs.order;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.nightlight.stage.Ordered;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * Runs a {@link Stage} by key. Inputs wait in an {@link OrderBuffer} until the watermark passes
 * them, then the stage sees them in the order of contract §2, and only then the watermark goes on.
 * A key's state is one record; what has expired of it in event time is cleared.
 */
public final class StageOperator<I extends Ordered, S, O> extends AbstractStreamOperator<O>
    implements OneInputStreamOperator<I, O>, Triggerable<String, VoidNamespace> {

  private static final long serialVersionUID = 1L;

  private final Stage<I, S, O> stage;
  private final TypeInformation<I> inputType;
  private final TypeInformation<S> stateType;

  @SuppressWarnings("NullAway.Init")
  private transient OrderBuffer<I> buffer;

  @SuppressWarnings("NullAway.Init")
  private transient ValueState<S> state;

  @SuppressWarnings("NullAway.Init")
  private transient InternalTimerService<VoidNamespace> timers;

  @SuppressWarnings("NullAway.Init")
  private transient Outlet<O> outlet;

  private transient long time;

  public StageOperator(
      Stage<I, S, O> stage, TypeInformation<I> inputType, TypeInformation<S> stateType) {
    this.stage = stage;
    this.inputType = inputType;
    this.stateType = stateType;
  }

  @Override
  protected boolean isUsingCustomRawKeyedState() {
    return true;
  }

  /** The key is set when an input leaves the buffer, not when it enters. */
  @Override
  @SuppressWarnings("rawtypes")
  public void setKeyContextElement1(StreamRecord record) {}

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    buffer =
        new OrderBuffer<>(inputType.createSerializer(getExecutionConfig().getSerializerConfig()));
    buffer.restore(context);
    state = context.getKeyedStateStore().getState(new ValueStateDescriptor<>("state", stateType));
  }

  @Override
  public void open() throws Exception {
    super.open();
    timers = getInternalTimerService("expiry", VoidNamespaceSerializer.INSTANCE, this);
    outlet = new OperatorOutlet();
    getMetricGroup().gauge("waiting-for-watermark", () -> buffer.size());
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    buffer.snapshot(
        context.getRawKeyedOperatorStateOutput(),
        getRuntimeContext().getTaskInfo().getMaxNumberOfParallelSubtasks());
  }

  @Override
  public void processElement(StreamRecord<I> element) {
    buffer.add(element.getValue());
  }

  @Override
  public void processWatermark(Watermark mark) throws Exception {
    List<I> due = buffer.pollUpTo(mark.getTimestamp());
    while (due != null) {
      // What expires by then is told before.
      long dueAt = due.get(0).position().time();
      timeServiceManager.advanceWatermark(new Watermark(dueAt));
      apply(due);
      due = buffer.pollUpTo(mark.getTimestamp());
    }
    super.processWatermark(mark);
  }

  private void apply(List<I> simultaneous) throws Exception {
    I first = simultaneous.get(0);
    setCurrentKey(first.key());
    time = first.position().time();
    S before = state.value();
    S after = stage.apply(before, simultaneous, outlet);
    if (after == null) {
      if (before != null) {
        state.clear();
      }
    } else if (after != before) {
      state.update(after);
      watchExpiry(before == null ? Stage.NEVER_EXPIRES : stage.expiresAt(before), after);
    }
  }

  /** A timer at the expiry, or before it: one that has come too early looks again. */
  private void watchExpiry(long before, S after) {
    if (stage.expiresAt(after) < before) {
      watchExpiry(after);
    } else if (stage.expiresAt(after) == Stage.NEVER_EXPIRES && before != Stage.NEVER_EXPIRES) {
      timers.deleteEventTimeTimer(VoidNamespace.INSTANCE, before);
    }
  }

  private void watchExpiry(S remembered) {
    long expiry = stage.expiresAt(remembered);
    if (expiry != Stage.NEVER_EXPIRES) {
      timers.registerEventTimeTimer(VoidNamespace.INSTANCE, expiry);
    }
  }

  @Override
  public void onEventTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
    S remembered = state.value();
    if (remembered == null) {
      return;
    }
    if (stage.expiresAt(remembered) <= timer.getTimestamp()) {
      time = timer.getTimestamp();
      stage.onExpiry(timer.getKey(), remembered, time, outlet);
      S remaining = stage.remaining(remembered, time);
      if (remaining == null) {
        state.clear();
      } else {
        state.update(remaining);
        watchExpiry(remaining);
      }
    } else {
      watchExpiry(remembered);
    }
  }

  @Override
  public void onProcessingTime(InternalTimer<String, VoidNamespace> timer) {
    throw new IllegalStateException("stages know event time only");
  }

  private final class OperatorOutlet implements Outlet<O> {

    private final Map<Tally, LongCounter> tallies = new EnumMap<>(Tally.class);
    private final StreamRecord<O> record = new StreamRecord<>(null);

    OperatorOutlet() {
      for (Tally tally : Tally.values()) {
        LongCounter counter = getRuntimeContext().getLongCounter("tally." + tally.label());
        tallies.put(tally, counter);
        getMetricGroup().gauge(tally.label(), counter::getLocalValue);
      }
    }

    @Override
    public void emit(O made) {
      output.collect(record.replace(made, time));
    }

    @Override
    public void count(Tally tally) {
      Objects.requireNonNull(tallies.get(tally)).add(1L);
    }
  }
}
