package org.nightlight.privacy.defaultregression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.Union;
import org.nightlight.signals.EvidenceEvent;

/**
 * The distinct accounts with a violation in a sliding window. Exact up to 1,024 of them: beyond
 * that estimated, with sketches of ten seconds each, to about two per cent.
 */
final class AffectedAccounts {

  static final int MOST_EXACT = 1_024;

  private static final long SLICE = 10_000;
  private static final int LOG_K = 11;
  private static final long NEVER = Long.MIN_VALUE;

  private final long window;
  private final Map<String, RegressionVisit> latest = new LinkedHashMap<>();
  private final Map<Long, HllSketch> sketches = new TreeMap<>();
  private long droppedAt;

  /**
   * What is remembered of them.
   *
   * @param latest of each account its latest violation, in order
   * @param droppedAt the latest violation of an account that had to leave; milliseconds since the
   *     epoch
   */
  public record Memory(List<RegressionVisit> latest, long droppedAt, List<Slice> slices) {

    static final Memory NOTHING = new Memory(List.of(), NEVER, List.of());
  }

  /** A sketch of the accounts of ten seconds. */
  @SuppressWarnings("ArrayRecordComponent") // As the library and Flink have it.
  public record Slice(long from, byte[] sketch) {}

  AffectedAccounts(long window, Memory memory) {
    this.window = window;
    this.droppedAt = memory.droppedAt();
    memory.latest().forEach(visit -> latest.put(visit.accountId(), visit));
    memory.slices().forEach(slice -> sketches.put(slice.from(), HllSketch.heapify(slice.sketch())));
  }

  void add(RegressionVisit visit) {
    forgetUpTo(visit.occurredAt() - window);
    latest.remove(visit.accountId());
    latest.put(visit.accountId(), visit);
    if (latest.size() > MOST_EXACT) {
      RegressionVisit first = latest.values().iterator().next();
      droppedAt = first.occurredAt();
      latest.remove(first.accountId());
    }
    sketches
        .computeIfAbsent(
            Math.floorDiv(visit.occurredAt(), SLICE) * SLICE, from -> new HllSketch(LOG_K))
        .update(visit.accountId());
  }

  private void forgetUpTo(long time) {
    Iterator<RegressionVisit> oldest = latest.values().iterator();
    while (oldest.hasNext() && oldest.next().occurredAt() <= time) {
      oldest.remove();
    }
    sketches.keySet().removeIf(from -> from + SLICE <= time);
  }

  /** How many there are at a time, just after one of them was added. */
  long count(long time) {
    if (droppedAt == NEVER || droppedAt <= time - window) {
      return latest.size();
    }
    Union union = new Union(LOG_K);
    sketches.values().forEach(union::update);
    return Math.max(latest.size(), Math.round(union.getEstimate()));
  }

  /** Of each the event of its latest violation, in order, as far as remembered. */
  List<EvidenceEvent> events() {
    return latest.values().stream().map(RegressionVisit::event).toList();
  }

  Memory memory() {
    List<Slice> slices = new ArrayList<>();
    sketches.forEach((from, sketch) -> slices.add(new Slice(from, sketch.toCompactByteArray())));
    return new Memory(new ArrayList<>(latest.values()), droppedAt, slices);
  }
}
