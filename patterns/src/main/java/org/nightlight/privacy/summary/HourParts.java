package org.nightlight.privacy.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.datasketches.hll.HllSketch;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.privacy.Cause;
import org.nightlight.privacy.Observation;
import org.nightlight.privacy.Observation.Sight;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * Counts what a check saw in an hour, of a part of a region's accounts. Distinct accounts are exact
 * while they are few, and estimated to about two per cent beyond.
 */
public final class HourParts implements Stage<HourVisit, HourParts.Counted, HourPart> {

  private static final long serialVersionUID = 1L;
  private static final int LOG_K = 12;

  /**
   * The hour so far.
   *
   * @param accounts a sketch of those seen
   * @param violations by cause
   */
  @SuppressWarnings("ArrayRecordComponent") // As the library and Flink have it.
  public record Counted(
      String check,
      @Nullable String region,
      long hour,
      byte[] accounts,
      Map<String, Long> violations,
      long refused) {}

  @Override
  public Counted apply(
      @Nullable Counted counted, List<HourVisit> simultaneous, Outlet<HourPart> out) {
    HllSketch accounts =
        counted == null ? new HllSketch(LOG_K) : HllSketch.heapify(counted.accounts());
    Map<String, Long> violations = new TreeMap<>(counted == null ? Map.of() : counted.violations());
    long refused = counted == null ? 0 : counted.refused();
    for (HourVisit visit : simultaneous) {
      Observation seen = visit.seen();
      Cause cause = seen.cause();
      accounts.update(seen.accountId());
      refused += seen.sight() == Sight.REFUSED ? 1 : 0;
      if (cause != null) {
        violations.merge(cause.name(), 1L, Long::sum);
      }
    }
    HourVisit first = simultaneous.get(0);
    return new Counted(
        first.seen().check(),
        first.seen().region(),
        first.hour(),
        accounts.toCompactByteArray(),
        violations,
        refused);
  }

  @Override
  public void onExpiry(String key, Counted counted, long time, Outlet<HourPart> out) {
    out.emit(
        new HourPart(
            Position.before(time),
            counted.check(),
            counted.region(),
            counted.hour(),
            Math.round(HllSketch.heapify(counted.accounts()).getEstimate()),
            counted.violations(),
            counted.refused()));
  }

  /** Just after the hour: what falls due in its last millisecond still belongs to it. */
  @Override
  public long expiresAt(Counted counted) {
    return counted.hour() + HourVisit.HOUR + 1;
  }
}
