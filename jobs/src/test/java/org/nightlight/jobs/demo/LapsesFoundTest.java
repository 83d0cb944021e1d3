package org.nightlight.jobs.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightlight.jobs.town.Lapse;

class LapsesFoundTest {

  private static final List<Lapse> LAPSES =
      List.of(
          new Lapse("attachment-delivered", "account-one", 1),
          new Lapse("attachment-delivered", "account-one", 2),
          new Lapse("default-regression", null, 3));

  @Test
  void eachViolationIsOfOneLapse() throws Exception {
    ReadViolation attachment = violation("attachment-delivered", "\"account-one\"");
    ReadViolation regression = violation("default-regression", "null");

    LapsesFound found = LapsesFound.of(LAPSES, List.of(attachment, regression, attachment));

    assertEquals(3, found.found());
    assertEquals(List.of(), found.missed());
    assertEquals(List.of(), found.besides());
    assertEquals(Map.of("attachment-delivered", 2, "default-regression", 1), found.perCheck());
  }

  @Test
  void whatIsMissedAndWhatComesBesidesIsNamed() throws Exception {
    ReadViolation other = violation("attachment-delivered", "\"account-two\"");

    LapsesFound found = LapsesFound.of(LAPSES.subList(1, 3), List.of(other));

    assertEquals(0, found.found());
    assertEquals(List.of("attachment-delivered account-…", "default-regression"), found.missed());
    assertEquals(List.of("attachment-delivered account-…"), found.besides());
  }

  private static ReadViolation violation(String check, String accountId) throws Exception {
    return ReadViolation.of(
        """
        {"violation_id":"v","check":"%s","severity":"LOW","account_id":%s,
        "occurred_at":"2026-03-02T06:05:00Z","explanation":"It was so."}"""
            .formatted(check, accountId));
  }
}
