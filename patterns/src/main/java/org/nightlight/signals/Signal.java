package org.nightlight.signals;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;

/**
 * A low-level fact about an adult-like account (catalogue §1). No evidence of wrongdoing by itself.
 *
 * @param position of the event that completed it
 * @param otherId the minor for a signal a→m, the other adult for {@code co-targeting}, else null
 * @param value the count or ratio reached; 1 for a signal without a count
 * @param minorShare of {@code fan-out}: minors among the addressed accounts; 0 for others
 * @param approach whether the completing event is an approach
 * @param surge of {@code blocked-by-minors}: this event lifts the minors to the urgent count of
 *     {@code repeatedly-reported}
 * @param markerOnly not a signal of the catalogue: it only carries {@code surge} where the signal
 *     itself did not fire
 * @param evidence the events that it counted, as far as remembered, in order
 */
public record Signal(
    Position position,
    SignalKind kind,
    String subjectId,
    @Nullable String otherId,
    double value,
    double minorShare,
    boolean approach,
    boolean surge,
    boolean markerOnly,
    List<EvidenceEvent> evidence,
    @Nullable Standing standing)
    implements Ordered {

  /** By event, then kind, then the other account. */
  public static final Comparator<Signal> ORDER =
      Comparator.comparing(Signal::position)
          .thenComparing(Signal::kind)
          .thenComparing(Signal::otherId, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** A signal of a row without a count: its one event. */
  public static Signal ofEvent(
      SignalKind kind, Position position, String subjectId, EvidenceEvent event, boolean approach) {
    return new Signal(
        position,
        kind,
        subjectId,
        event.otherId(),
        1,
        0,
        approach,
        false,
        false,
        List.of(event),
        null);
  }

  /** A signal of a row that counts; its value is how many. */
  public static Signal ofCount(
      SignalKind kind,
      Position position,
      String subjectId,
      @Nullable String otherId,
      List<EvidenceEvent> counted) {
    return new Signal(
        position, kind, subjectId, otherId, counted.size(), 0, false, false, false, counted, null);
  }

  @Override
  public String key() {
    return subjectId;
  }

  public long time() {
    return position.time();
  }

  public Signal with(Standing judged) {
    return new Signal(
        position,
        kind,
        subjectId,
        otherId,
        value,
        minorShare,
        approach,
        surge,
        markerOnly,
        evidence,
        judged);
  }

  /** With another count than that of its evidence. */
  Signal withValue(double count) {
    return new Signal(
        position,
        kind,
        subjectId,
        otherId,
        count,
        minorShare,
        approach,
        surge,
        markerOnly,
        evidence,
        standing);
  }

  /** What the subject's guards are judged by; set before a signal leaves the detectors. */
  public Standing judgedBy() {
    if (standing == null) {
      throw new IllegalStateException("a signal left the detectors without a standing");
    }
    return standing;
  }
}
