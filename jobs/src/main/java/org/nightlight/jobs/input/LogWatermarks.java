package org.nightlight.jobs.input;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * How event time advances in one log, a partition or a file: it stays the allowed lateness and a
 * millisecond behind the newest record, so that a record that far behind, to the millisecond, is
 * still in time. Rejected records have no time and move nothing.
 */
public final class LogWatermarks implements WatermarkGenerator<Arrival> {

  /** Readers further ahead than this, in event time, wait for the others. */
  private static final Duration MAX_AHEAD = Duration.ofHours(6);

  private static final Duration ALIGNMENT_INTERVAL = Duration.ofMillis(100);
  private static final String ALIGNED = "inputs";

  private final long behind;
  private long newest = Arrival.NO_TIME;

  private LogWatermarks(Duration maxOutOfOrderness) {
    this.behind = maxOutOfOrderness.toMillis() + 1;
  }

  /** For files, which are never idle. */
  public static WatermarkStrategy<Arrival> ofFiles(Duration maxOutOfOrderness) {
    return WatermarkStrategy.<Arrival>forGenerator(context -> new LogWatermarks(maxOutOfOrderness))
        .withTimestampAssigner((arrival, unknown) -> arrival.time());
  }

  /**
   * For live partitions. While they catch up on a backlog, none is read far ahead of the others:
   * what it brings would have to wait for them in memory.
   *
   * @param idleAfter wall-clock time without a record after which one holds the others back no more
   */
  public static WatermarkStrategy<Arrival> ofPartitions(
      Duration maxOutOfOrderness, Duration idleAfter) {
    return ofFiles(maxOutOfOrderness)
        .withIdleness(idleAfter)
        .withWatermarkAlignment(ALIGNED, MAX_AHEAD, ALIGNMENT_INTERVAL);
  }

  @Override
  public void onEvent(Arrival arrival, long time, WatermarkOutput output) {
    newest = Math.max(newest, time);
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput output) {
    if (newest != Arrival.NO_TIME) {
      output.emitWatermark(new Watermark(newest - behind));
    }
  }
}
