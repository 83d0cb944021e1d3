package org.nightlight.jobs.input;

import java.nio.file.Path;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/**
 * What a test sees of a record, right behind the source.
 *
 * @param log the file's own name, or the topic
 * @param second event time in seconds after {@link RecordLines#START}
 * @param watermark the one at its arrival, in the same unit
 */
public record Seen(
    String log, long place, long second, long watermark, long bytes, String reason, String hash) {

  public static final class Watching extends ProcessFunction<Arrival, Seen> {

    private static final long serialVersionUID = 1L;

    @Override
    public void processElement(Arrival arrival, Context context, Collector<Seen> out) {
      out.collect(
          new Seen(
              Path.of(arrival.origin().log()).getFileName().toString(),
              arrival.origin().place(),
              second(arrival.time()),
              second(context.timerService().currentWatermark()),
              arrival.bytes(),
              arrival.isRejected() ? arrival.rejection().reason().name() : "",
              arrival.hash()));
    }
  }

  public static final TypeInformation<Seen> TYPE = TypeInformation.of(Seen.class);

  private static long second(long time) {
    return time == Long.MIN_VALUE
        ? time
        : Math.floorDiv(time - RecordLines.START.toEpochMilli(), 1000L);
  }

  @Override
  public String toString() {
    return log + ":" + place;
  }
}
