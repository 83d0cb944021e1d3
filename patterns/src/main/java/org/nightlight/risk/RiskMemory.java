package org.nightlight.risk;

import java.util.List;
import org.nightlight.event.Position;

/**
 * What is remembered of a subject's risk.
 *
 * @param sum the contributions, halved as of {@code judgedAt}
 * @param judgedAt the subject's last judged event, milliseconds since the epoch
 * @param added what was added to the sum of late
 * @param sent the alerts that cooldowns run from
 * @param used behind which position each pattern looks for its next match
 */
public record RiskMemory(
    double sum, long judgedAt, List<Added> added, List<Sent> sent, List<Used> used) {

  /** A signal or a match that was added to the sum, by its name. */
  public record Added(String name, long at) {}

  /** An alert that was sent: the pattern's key and when, milliseconds since the epoch. */
  public record Sent(String key, long at, Severity severity) {}

  /** The completing position of a pattern's last match. */
  public record Used(String key, Position upTo) {}

  static final RiskMemory NOTHING =
      new RiskMemory(0, Long.MIN_VALUE, List.of(), List.of(), List.of());
}
