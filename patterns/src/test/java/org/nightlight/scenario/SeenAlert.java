package org.nightlight.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nightlight.risk.Alert;
import org.nightlight.risk.Guard;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Score;
import org.nightlight.risk.Severity;

/** What a scenario looks at in an alert that came out; the score as it is shown. */
public record SeenAlert(
    Instant detectedAt,
    String pattern,
    Severity severity,
    Mode mode,
    String subjectId,
    List<String> minorIds,
    int minorCount,
    BigDecimal score,
    int evidenceCount,
    String explanation) {

  static final Comparator<SeenAlert> ORDER =
      Comparator.comparing(SeenAlert::detectedAt)
          .thenComparing(SeenAlert::pattern)
          .thenComparing(SeenAlert::subjectId)
          .thenComparing(alert -> alert.minorIds().toString());

  public static SeenAlert of(Alert alert) {
    return new SeenAlert(
        Instant.ofEpochMilli(alert.detectedAt()),
        alert.pattern(),
        alert.severity(),
        alert.mode(),
        alert.subjectId(),
        alert.minorIds(),
        alert.minorCount(),
        Score.shown(alert.score()),
        alert.evidenceCount(),
        alert.explanation());
  }

  /** The guards that the explanation names, in the catalogue's order. */
  List<String> guards() {
    return Stream.of(Guard.values())
        .map(Guard::label)
        .filter(label -> explanation.contains('(' + label + ')'))
        .toList();
  }
}
