package org.nightlight.scenario;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.scenario.Story.ExpectedAlert;

/** Sets the alerts that came beside the expected ones. */
final class AlertDifferences extends Differences<ExpectedAlert, SeenAlert> {

  AlertDifferences(Instant start, String prefix) {
    super(start, prefix);
  }

  @Override
  @Nullable Moment expectedAt(ExpectedAlert expected) {
    return expected.at();
  }

  @Override
  String text(ExpectedAlert expected) {
    return ExpectedText.of(expected);
  }

  @Override
  boolean isMeant(ExpectedAlert expected, SeenAlert seen) {
    return at(seen).equals(expected.at())
        && seen.pattern().equals(expected.pattern())
        && own(seen.subjectId()).equals(expected.subject())
        && (expected.minor() == null
            || seen.minorIds().stream().map(this::own).toList().equals(List.of(expected.minor())));
  }

  @Override
  ExpectedAlert asWritten(SeenAlert seen, ExpectedAlert expected) {
    ExpectedAlert full = full(seen);
    return new ExpectedAlert(
        full.at(),
        full.pattern(),
        expected.severity() == null ? null : full.severity(),
        full.subject(),
        expected.minor() == null ? null : full.minor(),
        expected.minors() == null ? null : full.minors(),
        expected.score() == null ? null : full.score(),
        expected.evidence() == null ? null : full.evidence(),
        full.mode(),
        full.guards(),
        said(expected.says(), seen.explanation()));
  }

  @Override
  ExpectedAlert full(SeenAlert seen) {
    boolean one = seen.minorIds().size() == 1;
    return new ExpectedAlert(
        at(seen),
        seen.pattern(),
        seen.severity(),
        own(seen.subjectId()),
        one ? own(seen.minorIds().get(0)) : null,
        seen.minorCount(),
        seen.score(),
        seen.evidenceCount(),
        seen.mode(),
        seen.guards().isEmpty() ? null : seen.guards(),
        null);
  }

  @Override
  Instant time(SeenAlert seen) {
    return seen.detectedAt();
  }

  @Override
  String explanation(SeenAlert seen) {
    return seen.explanation();
  }

  @Override
  Comparator<SeenAlert> order() {
    return SeenAlert.ORDER;
  }
}
