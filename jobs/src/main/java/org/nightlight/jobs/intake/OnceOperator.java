package org.nightlight.jobs.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.core.memory.DataOutputViewStreamWrapper;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.runtime.state.KeyGroupStatePartitionStreamProvider;
import org.apache.flink.runtime.state.KeyedStateCheckpointOutputStream;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.nightlight.event.Position;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.intake.Ledger.Entry;

/**
 * Keyed by event id: lets each event through once (contract §1, "repeated"). An event's copies are
 * remembered until the watermark passes their time; a copy that comes after that is late by the
 * rule of its own log, or comes from a partition that had been idle, and is set aside as late here.
 */
public final class OnceOperator extends AbstractStreamOperator<Arrival>
    implements OneInputStreamOperator<Arrival, Arrival> {

  private static final long serialVersionUID = 1L;

  private transient TreeSet<Position> seen = new TreeSet<>();
  private transient Map<Integer, Long> passedBefore = new HashMap<>();
  private transient long watermark = Long.MIN_VALUE;
  private transient int maxParallelism;

  @SuppressWarnings("NullAway.Init")
  private transient Ledger ledger;

  @Override
  protected boolean isUsingCustomRawKeyedState() {
    return true;
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    seen = new TreeSet<>();
    passedBefore = new HashMap<>();
    watermark = Long.MIN_VALUE;
    maxParallelism = getRuntimeContext().getTaskInfo().getMaxNumberOfParallelSubtasks();
    ledger = new Ledger(getRuntimeContext(), context.getOperatorStateStore());
    for (KeyGroupStatePartitionStreamProvider group : context.getRawKeyedStateInputs()) {
      try (InputStream stream = group.getStream()) {
        DataInputViewStreamWrapper view = new DataInputViewStreamWrapper(stream);
        passedBefore.put(group.getKeyGroupId(), view.readLong());
        for (int left = view.readInt(); left > 0; left--) {
          seen.add(new Position(view.readLong(), view.readBoolean(), view.readUTF()));
        }
      }
    }
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    ledger.snapshot();
    Map<Integer, List<Position>> byKeyGroup = new TreeMap<>();
    for (Position position : seen) {
      byKeyGroup.computeIfAbsent(keyGroup(position), group -> new ArrayList<>()).add(position);
    }
    KeyedStateCheckpointOutputStream out = context.getRawKeyedOperatorStateOutput();
    DataOutputViewStreamWrapper view = new DataOutputViewStreamWrapper(out);
    for (int keyGroup : out.getKeyGroupList()) {
      List<Position> positions = byKeyGroup.getOrDefault(keyGroup, List.of());
      long passed = passed(keyGroup);
      if (passed == Long.MIN_VALUE && positions.isEmpty()) {
        continue;
      }
      out.startNewKeyGroup(keyGroup);
      view.writeLong(passed);
      view.writeInt(positions.size());
      for (Position position : positions) {
        view.writeLong(position.time());
        view.writeBoolean(position.interaction());
        view.writeUTF(position.eventId());
      }
    }
  }

  private int keyGroup(Position position) {
    return KeyGroupRangeAssignment.assignToKeyGroup(position.eventId(), maxParallelism);
  }

  /** How far the order has moved for a key group, before the last restart or since. */
  private long passed(int keyGroup) {
    return Math.max(watermark, passedBefore.getOrDefault(keyGroup, Long.MIN_VALUE));
  }

  @Override
  public void processElement(StreamRecord<Arrival> element) {
    Arrival arrival = element.getValue();
    Input input = arrival.origin().input();
    Position position =
        new Position(arrival.time(), input == Input.INTERACTIONS, arrival.eventId());
    long passed = passed(keyGroup(position));
    if (position.time() <= passed) {
      ledger.count(input, Entry.LATE);
      LateRecord late = new LateRecord(arrival.origin(), arrival.eventId(), arrival.time(), passed);
      output.collect(LatenessGate.LATE, new StreamRecord<>(late, arrival.time()));
    } else if (seen.add(position)) {
      ledger.count(input, Entry.USED);
      output.collect(element);
    } else {
      ledger.count(input, Entry.REPEATED);
    }
  }

  @Override
  public void processWatermark(Watermark mark) throws Exception {
    watermark = mark.getTimestamp();
    while (!seen.isEmpty() && seen.first().time() <= watermark) {
      seen.pollFirst();
    }
    super.processWatermark(mark);
  }
}
