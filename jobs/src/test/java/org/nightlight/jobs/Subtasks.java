package org.nightlight.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.state.rocksdb.EmbeddedRocksDBStateBackend;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;

/**
 * The subtasks of one operator, without a cluster: a test decides what each is given, when they all
 * end, and how many go on from their snapshot.
 */
public final class Subtasks<I, O> implements AutoCloseable {

  private static final int MAX_PARALLELISM = NightlightJob.MAX_PARALLELISM;

  private final Opener<I, O> opener;
  private final ToIntBiFunction<I, Integer> route;
  private List<OneInputStreamOperatorTestHarness<I, O>> subtasks = new ArrayList<>();
  private long checkpoints;

  private interface Opener<I, O> {
    OneInputStreamOperatorTestHarness<I, O> open(int parallelism, int index) throws Exception;
  }

  private Subtasks(Opener<I, O> opener, ToIntBiFunction<I, Integer> route) {
    this.opener = opener;
    this.route = route;
  }

  /** Of an operator on keyed inputs. */
  public static <I, O> Subtasks<I, O> keyed(
      int parallelism,
      Supplier<OneInputStreamOperator<I, O>> operator,
      Supplier<StateBackend> backend,
      KeySelector<I, String> key)
      throws Exception {
    Subtasks<I, O> subtasks =
        new Subtasks<>(
            (all, index) -> {
              var opened =
                  new KeyedOneInputStreamOperatorTestHarness<>(
                      operator.get(), key, Types.STRING, MAX_PARALLELISM, all, index);
              opened.setStateBackend(backend.get());
              return opened;
            },
            (input, all) -> subtaskOf(key, input, all));
    subtasks.open(parallelism, null, 0);
    return subtasks;
  }

  /**
   * Of an operator on inputs that the test says where they go: input and parallelism to subtask.
   */
  public static <I, O> Subtasks<I, O> routed(
      int parallelism,
      Supplier<OneInputStreamOperator<I, O>> operator,
      ToIntBiFunction<I, Integer> route)
      throws Exception {
    Subtasks<I, O> subtasks =
        new Subtasks<>(
            (all, index) ->
                new OneInputStreamOperatorTestHarness<>(
                    operator.get(), MAX_PARALLELISM, all, index),
            route);
    subtasks.open(parallelism, null, 0);
    return subtasks;
  }

  private static <I> int subtaskOf(KeySelector<I, String> key, I input, int parallelism) {
    try {
      return KeyGroupRangeAssignment.assignKeyToParallelOperator(
          key.getKey(input), MAX_PARALLELISM, parallelism);
    } catch (Exception e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void open(int parallelism, OperatorSubtaskState state, int before) throws Exception {
    subtasks = new ArrayList<>();
    for (int index = 0; index < parallelism; index++) {
      OneInputStreamOperatorTestHarness<I, O> subtask = opener.open(parallelism, index);
      subtask.setup();
      if (state != null) {
        subtask.initializeState(
            AbstractStreamOperatorTestHarness.repartitionOperatorState(
                state, MAX_PARALLELISM, before, parallelism, index));
      }
      subtask.open();
      subtasks.add(subtask);
    }
  }

  /** Snapshots all, ends them without a word more, and goes on from the snapshot. */
  public void restart(int parallelism) throws Exception {
    OperatorSubtaskState[] snapshots = new OperatorSubtaskState[subtasks.size()];
    checkpoints++;
    for (int index = 0; index < snapshots.length; index++) {
      snapshots[index] = subtasks.get(index).snapshot(checkpoints, checkpoints);
    }
    OperatorSubtaskState all = AbstractStreamOperatorTestHarness.repackageState(snapshots);
    close();
    open(parallelism, all, snapshots.length);
  }

  public void process(I input, long time) throws Exception {
    subtasks.get(route.applyAsInt(input, subtasks.size())).processElement(input, time);
  }

  public void watermark(long time) throws Exception {
    for (OneInputStreamOperatorTestHarness<I, O> subtask : subtasks) {
      subtask.processWatermark(time);
    }
  }

  /** What came out since this was last asked; that of each subtask in its order. */
  public List<O> outputs() {
    List<O> outputs = new ArrayList<>();
    for (OneInputStreamOperatorTestHarness<I, O> subtask : subtasks) {
      outputs.addAll(subtask.extractOutputValues());
      subtask.getOutput().clear();
    }
    return outputs;
  }

  /** What came out aside since the last restart. */
  public <X> List<X> aside(OutputTag<X> tag) {
    List<X> values = new ArrayList<>();
    for (OneInputStreamOperatorTestHarness<I, O> subtask : subtasks) {
      var side = subtask.getSideOutput(tag);
      if (side != null) {
        side.stream().map(StreamRecord::getValue).forEach(values::add);
      }
    }
    return values;
  }

  /** The sum over all subtasks of an accumulator that counts. */
  public long counted(String accumulator) {
    long sum = 0;
    for (OneInputStreamOperatorTestHarness<I, O> subtask : subtasks) {
      var all = subtask.getEnvironment().getAccumulatorRegistry().getUserMap();
      sum += all.get(accumulator) instanceof LongCounter counter ? counter.getLocalValue() : 0;
    }
    return sum;
  }

  /** How many keys have state, on heap. */
  public int keys() {
    return subtasks.stream()
        .mapToInt(
            subtask ->
                ((KeyedOneInputStreamOperatorTestHarness<?, ?, ?>) subtask).numKeyedStateEntries())
        .sum();
  }

  public int timers() {
    return subtasks.stream().mapToInt(AbstractStreamOperatorTestHarness::numEventTimeTimers).sum();
  }

  public static StateBackend onHeap() {
    return new HashMapStateBackend();
  }

  public static StateBackend onRocksDb() {
    EmbeddedRocksDBStateBackend backend = new EmbeddedRocksDBStateBackend();
    backend.getMemoryConfiguration().setUseManagedMemory(false);
    return backend;
  }

  @Override
  public void close() throws Exception {
    for (OneInputStreamOperatorTestHarness<I, O> subtask : subtasks) {
      subtask.close();
    }
  }
}
