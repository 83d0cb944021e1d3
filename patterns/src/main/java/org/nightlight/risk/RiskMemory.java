package org.nightlight.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.patterns.RecentSignals;
import org.nightlight.signals.EvidenceEvent;

/**
 * What is remembered of a subject's risk.
 *
 * @param sum the contributions, halved as of {@code judgedAt}
 * @param judgedAt the subject's last judged event, milliseconds since the epoch
 * @param factor the guards' factor at that event
 * @param added what was added to the sum of late
 * @param recent when each signal last fired
 * @param sent the alerts that cooldowns run from
 * @param used behind which position each pattern looks for its next match
 */
public record RiskMemory(
    double sum,
    long judgedAt,
    double factor,
    List<Added> added,
    RecentSignals recent,
    List<Sent> sent,
    List<Used> used) {

  /**
   * A signal or a match that was added to the sum, by its name.
   *
   * @param weight as it was added
   * @param value a signal's count; 1 for a match
   * @param completing a signal's completing event; null for a match
   */
  public record Added(
      String name, long at, double weight, double value, @Nullable EvidenceEvent completing) {}

  /** An alert that was sent: the pattern's key and when, milliseconds since the epoch. */
  public record Sent(String key, long at, Severity severity) {}

  /** The completing position of a pattern's last match. */
  public record Used(String key, Position upTo) {}

  static final RiskMemory NOTHING =
      new RiskMemory(0, Long.MIN_VALUE, 1, List.of(), RecentSignals.NONE, List.of(), List.of());
}
