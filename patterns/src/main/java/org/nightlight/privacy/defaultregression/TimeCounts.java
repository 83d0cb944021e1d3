package org.nightlight.privacy.defaultregression;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How often something happened, over time. Exact to the millisecond up to 8,192 different times;
 * beyond that times are rounded up to whole seconds, then minutes, so that a flood of any size
 * takes no more.
 */
final class TimeCounts {

  static final int MOST_TIMES = 8_192;

  private static final long[] RESOLUTIONS = {1, 1_000, 60_000, 3_600_000};

  private final NavigableMap<Long, Long> counts;

  TimeCounts(Map<Long, Long> counts) {
    this.counts = new TreeMap<>(counts);
  }

  void add(long time) {
    counts.merge(time, 1L, Long::sum);
    for (int i = 1; counts.size() > MOST_TIMES && i < RESOLUTIONS.length; i++) {
      coarsen(RESOLUTIONS[i]);
    }
  }

  private void coarsen(long resolution) {
    NavigableMap<Long, Long> coarse = new TreeMap<>();
    counts.forEach(
        (time, count) ->
            coarse.merge(-Math.floorDiv(-time, resolution) * resolution, count, Long::sum));
    counts.clear();
    counts.putAll(coarse);
  }

  /** After {@code from}, up to and with {@code to}. */
  long in(long from, long to) {
    return sum(counts.subMap(from, false, to, true));
  }

  long after(long from) {
    return sum(counts.tailMap(from, false));
  }

  void forgetUpTo(long time) {
    counts.headMap(time, true).clear();
  }

  private static long sum(Map<Long, Long> part) {
    return part.values().stream().mapToLong(Long::longValue).sum();
  }

  Map<Long, Long> toMap() {
    return Map.copyOf(counts);
  }
}
