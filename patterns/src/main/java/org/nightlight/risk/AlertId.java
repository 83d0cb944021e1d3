package org.nightlight.risk;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.Position;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.signals.Signal;

/**
 * The id of an alert: of pattern, version, subject and the completing event ids of the chain's
 * signals.
 */
final class AlertId {

  private AlertId() {}

  static String of(RiskPattern pattern, Match match) {
    return of(pattern, match.key(), match.chain().stream().map(Signal::position).toList());
  }

  /** Of the score's level: by the event at which it was judged. */
  static String of(RiskPattern pattern, String subjectId, Position judged) {
    return of(pattern, subjectId, List.of(judged));
  }

  private static String of(RiskPattern pattern, String subjectId, List<Position> events) {
    List<String> parts = new ArrayList<>();
    parts.add(pattern.name());
    parts.add(String.valueOf(pattern.version()));
    parts.add(subjectId);
    events.forEach(event -> parts.add(event.eventId()));
    return ResultId.of(parts);
  }
}
