package org.nightlight.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;

/** What is shown where other alerts come out than a scenario expects. */
class ExpectationTest {

  private static final String FILE =
      """
      story: An adult gives two minors a gift each.
      accounts:
        adult: {age: 34}
        minor-1..minor-2: {age: 14}
      events:
        - {at: 1h, from: adult, to: minor-1..minor-2, do: GIFT, every: 5min}
      expect:
        - {at: 2h, pattern: gift-to-private, severity: MEDIUM, subject: adult, minor: minor-1}
        - at: 1h
          pattern: gift-to-private
          severity: LOW
          subject: adult
          minor: minor-2
          score: 3.5
          guards: [peers]
          says: [a gift, a call]
      """;

  private static final Expectation EXPECTED = Scenario.parse("quiet-when-x.yaml", FILE).expected();

  private static final SeenAlert FIRST =
      seen("10:00", Severity.LOW, "minor-2", 3.5, "Gave a gift; a call followed (peers).");
  private static final SeenAlert SECOND =
      seen("11:00", Severity.MEDIUM, "minor-1", 4.2, "Gave a gift; a message followed.");

  @Test
  void nothingIsShownWhenExactlyTheExpectedAlertsComeInAnyOrder() {
    assertEquals("", EXPECTED.differences(List.of(SECOND, FIRST), List.of()));
  }

  @Test
  void whatDiffersIsShownBesideWhatWasExpected() {
    SeenAlert other =
        seen("10:00", Severity.HIGH, "minor-2", 3.4, "Gave a gift; a message followed (sought).");
    assertEquals(
        """
        - 1h  gift-to-private, LOW, subject adult, minor minor-2, score 3.5, guards peers, says a call + a gift
        + 1h  gift-to-private, HIGH, subject adult, minor minor-2, score 3.4, guards sought, says a gift
              Gave a gift; a message followed (sought).
          2h  gift-to-private, MEDIUM, subject adult, minor minor-1"""
            .indent(0)
            .strip(),
        EXPECTED.differences(List.of(other, SECOND), List.of()));
  }

  @Test
  void whatIsMissingAndWhatIsTooMuchAreShownInOrderOfTime() {
    SeenAlert early = seen("09:30", Severity.LOW, "minor-1", 1.0, "Gave a gift.");
    assertEquals(
        """
        + 30min  gift-to-private, LOW, subject adult, minor minor-1, minors 1, score 1.0, evidence 2
              Gave a gift.
          1h  gift-to-private, LOW, subject adult, minor minor-2, score 3.5, guards peers, says a call + a gift
        - 2h  gift-to-private, MEDIUM, subject adult, minor minor-1"""
            .indent(0)
            .strip(),
        EXPECTED.differences(List.of(FIRST, early), List.of()));
  }

  private static SeenAlert seen(
      String time, Severity severity, String minor, double score, String explanation) {
    return new SeenAlert(
        Instant.parse("2026-03-02T" + time + ":00Z"),
        "gift-to-private",
        severity,
        Mode.ACTIVE,
        "adult",
        List.of(minor),
        1,
        BigDecimal.valueOf(score),
        2,
        explanation);
  }
}
