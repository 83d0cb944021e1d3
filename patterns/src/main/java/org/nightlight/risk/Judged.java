package org.nightlight.risk;

import java.util.List;
import org.nightlight.event.Position;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RecentSignals;
import org.nightlight.risk.RiskMemory.Added;
import org.nightlight.signals.Standing;

/**
 * What is known of a subject right after an event, when its alerts are made.
 *
 * @param matches those that count
 * @param standing what the guards are judged by
 * @param scoreBefore the score just before the event: the sum as of now, with the factor of the
 *     subject's last judged event
 * @param addedBefore what had been added by then
 */
record Judged(
    Position position,
    List<Match> matches,
    Standing standing,
    RecentSignals recent,
    double sum,
    double factor,
    List<Added> added,
    double scoreBefore,
    List<Added> addedBefore) {

  double score() {
    return sum * factor;
  }

  long time() {
    return position.time();
  }
}
