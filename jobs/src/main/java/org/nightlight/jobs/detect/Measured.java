package org.nightlight.jobs.detect;

import java.util.Map;
import org.nightlight.jobs.input.ReadingProgress;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.settings.StateBackend;

/** What a run measures of itself: wall time, rates, peak state. */
final class Measured {

  private static final double WARM_UP_SHARE = 0.25;

  /** Where the first quarter's end is first seen later than this, too little is left to measure. */
  private static final double LATEST_SHARE = 0.5;

  private static final double NANOS_A_SECOND = 1e9;

  private final StateBackend backend;
  private long startedAt;
  private long warmAt;
  private long warmRecords;
  private long endedAt;
  private long records;

  Measured(StateBackend backend) {
    this.backend = backend;
  }

  void start() {
    StateSize.reset();
    startedAt = System.nanoTime();
    warmAt = startedAt;
  }

  void at(Map<String, Object> accumulators, Detection.Progress progress) {
    double share = ReadingProgress.share(accumulators);
    if (warmRecords == 0 && share >= WARM_UP_SHARE && share <= LATEST_SHARE) {
      warmRecords = LedgerNumbers.of(accumulators).read();
      warmAt = System.nanoTime();
    }
    progress.at(share);
  }

  void end(Map<String, Object> accumulators) {
    endedAt = System.nanoTime();
    records = LedgerNumbers.of(accumulators).read();
  }

  double wallSeconds() {
    return (endedAt - startedAt) / NANOS_A_SECOND;
  }

  double eventsPerSecond() {
    return records / wallSeconds();
  }

  /** Of what came after the first quarter; of all where that was not seen in time. */
  double steadyEventsPerSecond() {
    double seconds = (endedAt - warmAt) / NANOS_A_SECOND;
    return seconds <= 0 ? 0 : (records - warmRecords) / seconds;
  }

  /** RocksDB's tables in memory and on disk; on heap, the most that the JVM's heap held. */
  long peakStateBytes() {
    return backend == StateBackend.ROCKSDB ? StateSize.peak() : StateSize.peakHeap();
  }
}
