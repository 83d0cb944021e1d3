package org.nightlight.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.nightlight.event.Position;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.people.Person;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Signal;

/** Makes alerts. */
final class Alerts {

  private static final int MOST_SHOWN = 50;

  private Alerts() {}

  /** Of a match: its evidence is all that the chain's signals counted. */
  static Alert of(
      RiskPattern pattern,
      Match match,
      Mode mode,
      Severity severity,
      double score,
      String explanation) {
    List<AlertEvidence> evidence = new ArrayList<>();
    for (Signal signal : match.chain()) {
      for (EvidenceEvent event : signal.evidence()) {
        evidence.add(AlertEvidence.of(signal.kind().label(), event));
      }
    }
    return of(
        pattern,
        AlertId.of(pattern, match),
        match.position(),
        match.last().judgedBy().subject(),
        mode,
        severity,
        score,
        explanation,
        evidence);
  }

  static Alert of(
      RiskPattern pattern,
      String id,
      Position position,
      Person subject,
      Mode mode,
      Severity severity,
      double score,
      String explanation,
      List<AlertEvidence> evidence) {
    TreeSet<AlertEvidence> ordered = new TreeSet<>(AlertEvidence.ORDER);
    ordered.addAll(evidence);
    TreeSet<String> minors = new TreeSet<>();
    for (AlertEvidence event : ordered) {
      if (event.otherId() != null) {
        minors.add(event.otherId());
      }
    }
    List<AlertEvidence> all = new ArrayList<>(ordered);
    return new Alert(
        id,
        position,
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
        new ArrayList<>(all.subList(Math.max(0, all.size() - MOST_SHOWN), all.size())),
        all.size());
  }
}
