package org.nightlight.jobs.order;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.core.memory.DataOutputViewStreamWrapper;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.runtime.state.KeyGroupStatePartitionStreamProvider;
import org.apache.flink.runtime.state.KeyedStateCheckpointOutputStream;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;

/**
 * Inputs that wait, in memory, for the watermark to pass them: one buffer for all keys of an
 * operator. Its size is that of the out-of-orderness window's events. Kept in checkpoints as raw
 * keyed state, a block for each key group, so that it follows the keys when the job is rescaled.
 */
final class OrderBuffer<I extends Ordered> {

  private final TypeSerializer<I> serializer;
  private final TreeMap<Slot, List<I>> waiting = new TreeMap<>();

  OrderBuffer(TypeSerializer<I> serializer) {
    this.serializer = serializer;
  }

  /** Where simultaneous inputs of one key wait together. */
  private record Slot(Position position, String key) implements Comparable<Slot> {

    @Override
    public int compareTo(Slot other) {
      int order = position.compareTo(other.position);
      return order == 0 ? key.compareTo(other.key) : order;
    }
  }

  void add(I input) {
    waiting
        .computeIfAbsent(new Slot(input.position(), input.key()), slot -> new ArrayList<>(2))
        .add(input);
  }

  /** Removes and returns the first inputs of one position and key; null if none is due. */
  @org.jspecify.annotations.Nullable
  List<I> pollUpTo(long watermark) {
    if (waiting.isEmpty() || waiting.firstKey().position().time() > watermark) {
      return null;
    }
    return waiting.pollFirstEntry().getValue();
  }

  int size() {
    return waiting.size();
  }

  void snapshot(KeyedStateCheckpointOutputStream out, int maxParallelism) throws IOException {
    Map<Integer, List<I>> byKeyGroup = new TreeMap<>();
    for (Map.Entry<Slot, List<I>> entry : waiting.entrySet()) {
      int keyGroup = KeyGroupRangeAssignment.assignToKeyGroup(entry.getKey().key(), maxParallelism);
      byKeyGroup.computeIfAbsent(keyGroup, group -> new ArrayList<>()).addAll(entry.getValue());
    }
    DataOutputViewStreamWrapper view = new DataOutputViewStreamWrapper(out);
    for (Map.Entry<Integer, List<I>> entry : byKeyGroup.entrySet()) {
      out.startNewKeyGroup(entry.getKey());
      view.writeInt(entry.getValue().size());
      for (I input : entry.getValue()) {
        serializer.serialize(input, view);
      }
    }
  }

  void restore(StateInitializationContext context) throws IOException {
    for (KeyGroupStatePartitionStreamProvider group : context.getRawKeyedStateInputs()) {
      try (InputStream stream = group.getStream()) {
        DataInputViewStreamWrapper view = new DataInputViewStreamWrapper(stream);
        for (int left = view.readInt(); left > 0; left--) {
          add(serializer.deserialize(view));
        }
      }
    }
  }
}
