package org.nightlight.signals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S1 {@code fan-out}: approaches reach a count of distinct minors within a short window, or a
 * larger one within a long window, each armed by itself; one signal an event, with the count of the
 * short window where both are reached.
 */
public final class FanOut implements java.io.Serializable {

  private static final long serialVersionUID = 1L;

  private final int minorsShort;
  private final long windowShort;
  private final int minorsLong;
  private final long windowLong;
  private final long kept;

  /**
   * @param keptAtLeast how long approaches are remembered for others' sake, milliseconds
   */
  public FanOut(SignalSettings.FanOut settings, long keptAtLeast) {
    this.kept = Math.max(settings.windowLong().toMillis(), keptAtLeast);
    this.minorsShort = settings.minorsShort();
    this.windowShort = settings.windowShort().toMillis();
    this.minorsLong = settings.minorsLong();
    this.windowLong = settings.windowLong().toMillis();
  }

  /** The latest approach to each minor within the long window, and both thresholds' arms. */
  public record Memory(List<EvidenceEvent> approached, Arm ofShort, Arm ofLong) {}

  /**
   * Takes in an approach; other contacts are not counted.
   *
   * @param minorShare minors among the accounts addressed of late, this one included
   */
  public Memory detect(
      @Nullable Memory memory,
      Contact approach,
      double minorShare,
      List<Signal> found,
      Outlet<?> out) {
    Memory before = memory == null ? new Memory(List.of(), Arm.READY, Arm.READY) : memory;
    long time = approach.time();
    EvidenceEvent event = EvidenceEvent.of(approach.interaction(), approach.other().id());
    List<EvidenceEvent> approached =
        Recent.withLatestOfOther(before.approached(), event, kept, out);
    List<EvidenceEvent> inLong = Recent.since(approached, time - windowLong);
    List<EvidenceEvent> inShort = Recent.since(approached, time - windowShort);
    boolean reachedShort = inShort.size() >= minorsShort;
    boolean reachedLong = inLong.size() >= minorsLong;
    boolean firesShort = before.ofShort().fires(reachedShort, time, windowShort);
    boolean firesLong = before.ofLong().fires(reachedLong, time, windowLong);
    if (firesShort || firesLong) {
      found.add(signal(approach, firesShort ? inShort : inLong, minorShare));
    }
    return new Memory(
        approached,
        before.ofShort().after(reachedShort, time, windowShort),
        before.ofLong().after(reachedLong, time, windowLong));
  }

  /** The minors approached after {@code time}, that moment not included. */
  public static List<String> approachedSince(@Nullable Memory memory, long time) {
    List<String> minorIds = new ArrayList<>();
    for (EvidenceEvent approach : memory == null ? List.<EvidenceEvent>of() : memory.approached()) {
      if (approach.occurredAt() > time && approach.otherId() != null) {
        minorIds.add(approach.otherId());
      }
    }
    return minorIds;
  }

  private static Signal signal(Contact approach, List<EvidenceEvent> counted, double minorShare) {
    return new Signal(
        approach.interaction().position(),
        SignalKind.FAN_OUT,
        approach.subject().id(),
        null,
        counted.size(),
        minorShare,
        true,
        false,
        false,
        new ArrayList<>(counted),
        null);
  }
}
