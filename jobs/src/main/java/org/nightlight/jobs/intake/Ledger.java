package org.nightlight.jobs.intake;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.nightlight.jobs.input.Origin.Input;

/**
 * What became of the records read: read = used + repeated + late + rejected (contract §1). Each
 * operator that decides keeps its part in its checkpointed state, so that the counts are exact
 * across restarts; they are shown as accumulators and metrics named {@code ledger.<input>.<entry>}.
 */
final class Ledger {

  /** The five numbers. */
  enum Entry {
    READ,
    USED,
    REPEATED,
    LATE,
    REJECTED
  }

  /** A count as it is kept in checkpoints. */
  public record Count(String name, long count) {}

  private final Map<Input, Map<Entry, LongCounter>> counters = new EnumMap<>(Input.class);
  private final ListState<Count> kept;

  Ledger(RuntimeContext context, OperatorStateStore store) throws Exception {
    kept = store.getListState(new ListStateDescriptor<>("ledger", TypeInformation.of(Count.class)));
    for (Input input : Input.values()) {
      Map<Entry, LongCounter> ofInput = new EnumMap<>(Entry.class);
      for (Entry entry : Entry.values()) {
        String name = name(input, entry);
        LongCounter counter = context.getLongCounter(name);
        context.getMetricGroup().gauge(name, counter::getLocalValue);
        ofInput.put(entry, counter);
      }
      counters.put(input, ofInput);
    }
    for (Count count : kept.get()) {
      context.getLongCounter(count.name()).add(count.count());
    }
  }

  static String name(Input input, Entry entry) {
    return "ledger."
        + input.name().toLowerCase(Locale.ROOT)
        + '.'
        + entry.name().toLowerCase(Locale.ROOT);
  }

  void count(Input input, Entry entry) {
    Objects.requireNonNull(Objects.requireNonNull(counters.get(input)).get(entry)).add(1L);
  }

  void snapshot() throws Exception {
    kept.clear();
    for (Map.Entry<Input, Map<Entry, LongCounter>> ofInput : counters.entrySet()) {
      for (Map.Entry<Entry, LongCounter> counter : ofInput.getValue().entrySet()) {
        String name = name(ofInput.getKey(), counter.getKey());
        kept.add(new Count(name, counter.getValue().getLocalValuePrimitive()));
      }
    }
  }
}
