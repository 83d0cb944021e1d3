package org.nightlight.risk;

import java.util.List;
import java.util.TreeSet;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.people.Person;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Signal;

/** Makes an alert of a match. */
final class Alerts {

  private static final int MOST_SHOWN = 50;

  private Alerts() {}

  static Alert of(
      RiskPattern pattern,
      Match match,
      Mode mode,
      Severity severity,
      double score,
      String explanation) {
    TreeSet<AlertEvidence> evidence = new TreeSet<>(AlertEvidence.ORDER);
    TreeSet<String> minors = new TreeSet<>();
    for (Signal signal : match.chain()) {
      for (EvidenceEvent event : signal.evidence()) {
        evidence.add(evidence(signal, event));
        minors.add(event.otherId());
      }
    }
    Person subject = match.last().judgedBy().subject();
    List<AlertEvidence> all = List.copyOf(evidence);
    return new Alert(
        AlertId.of(pattern, match),
        match.position(),
        pattern.name(),
        pattern.version(),
        mode,
        severity,
        score,
        subject.id(),
        subject.region(),
        minors.stream().limit(MOST_SHOWN).toList(),
        minors.size(),
        all.get(0).occurredAt(),
        explanation,
        all.subList(Math.max(0, all.size() - MOST_SHOWN), all.size()),
        all.size());
  }

  private static AlertEvidence evidence(Signal signal, EvidenceEvent event) {
    return new AlertEvidence(
        event.eventId(), event.occurredAt(), signal.kind().label(), event.kind(), event.otherId());
  }
}
