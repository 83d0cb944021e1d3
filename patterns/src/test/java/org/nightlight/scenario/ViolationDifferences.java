package org.nightlight.scenario;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Sets the violations that came beside the expected ones. */
final class ViolationDifferences extends Differences<ExpectedViolation, SeenViolation> {

  ViolationDifferences(Instant start, String prefix) {
    super(start, prefix);
  }

  @Override
  @Nullable Moment expectedAt(ExpectedViolation expected) {
    return expected.at();
  }

  @Override
  String text(ExpectedViolation expected) {
    return expected.text();
  }

  @Override
  boolean isMeant(ExpectedViolation expected, SeenViolation seen) {
    ExpectedViolation full = full(seen);
    return at(seen).equals(expected.at())
        && seen.check().equals(expected.check())
        && isSameIfWritten(expected.account(), full.account())
        && isSameIfWritten(expected.other(), full.other())
        && isSameIfWritten(expected.of(), full.of());
  }

  private static boolean isSameIfWritten(@Nullable String written, @Nullable String seen) {
    return written == null || written.equals(seen);
  }

  @Override
  ExpectedViolation asWritten(SeenViolation seen, ExpectedViolation expected) {
    ExpectedViolation full = full(seen);
    return new ExpectedViolation(
        full.at(),
        null,
        full.check(),
        full.cause(),
        full.severity(),
        full.account(),
        expected.other() == null ? null : full.other(),
        expected.band() == null ? null : full.band(),
        expected.setting() == null ? null : full.setting(),
        expected.found() == null ? null : full.found(),
        expected.required() == null ? null : full.required(),
        full.of(),
        expected.affected() == null ? null : full.affected(),
        said(expected.says(), seen.explanation()));
  }

  @Override
  ExpectedViolation full(SeenViolation seen) {
    return new ExpectedViolation(
        at(seen),
        null,
        seen.check(),
        seen.cause(),
        seen.severity(),
        seen.accountId() == null ? null : own(seen.accountId()),
        seen.otherId() == null ? null : own(seen.otherId()),
        seen.ageBand(),
        seen.setting(),
        seen.found(),
        seen.required(),
        seen.of(),
        seen.affected(),
        null);
  }

  @Override
  Instant time(SeenViolation seen) {
    return seen.occurredAt();
  }

  @Override
  String explanation(SeenViolation seen) {
    return seen.explanation();
  }

  @Override
  Comparator<SeenViolation> order() {
    return SeenViolation.ORDER;
  }
}
