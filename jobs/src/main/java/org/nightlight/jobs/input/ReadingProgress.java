package org.nightlight.jobs.input;

import java.util.Map;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.connector.source.RichSourceReaderContext;
import org.apache.flink.api.connector.source.SourceReaderContext;

/**
 * How much of the files has been read, in bytes as they lie there (compressed ones if they are).
 * Told as metrics {@code bytesRead} and {@code bytesTotal}, and as accumulators, which reach the
 * one who started the job with each heartbeat ({@code heartbeat.interval}).
 */
public final class ReadingProgress {

  private static final String READ = "files-bytes-read";
  private static final String TOTAL = "files-bytes-total";

  private final LongCounter read = new LongCounter();
  private final LongCounter total = new LongCounter();

  ReadingProgress(SourceReaderContext context) {
    context.metricGroup().gauge("bytesRead", read::getLocalValue);
    context.metricGroup().gauge("bytesTotal", total::getLocalValue);
    if (context instanceof RichSourceReaderContext rich) {
      rich.getRuntimeContext().addAccumulator(READ, read);
      rich.getRuntimeContext().addAccumulator(TOTAL, total);
    }
  }

  void expect(long bytes) {
    total.add(bytes);
  }

  void read(long bytes) {
    read.add(bytes);
  }

  /** The share read so far, 0 to 1, by a job's accumulators; 0 while nothing is known. */
  public static double share(Map<String, Object> accumulators) {
    Object read = accumulators.get(READ);
    Object total = accumulators.get(TOTAL);
    if (read instanceof Long bytes && total instanceof Long of && of > 0) {
      return Math.min(1, (double) bytes / of);
    }
    return 0;
  }
}
