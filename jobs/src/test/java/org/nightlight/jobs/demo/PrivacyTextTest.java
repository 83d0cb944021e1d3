package org.nightlight.jobs.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightlight.settings.KafkaSettings.Topics;
import picocli.CommandLine.Help.Ansi;

class PrivacyTextTest {

  private static final PrivacyText PLAIN = new PrivacyText(new Layout(Ansi.OFF, 80));
  private static final Topics TOPICS =
      new Topics("a", "i", "r", "violations", "summary", "s", "x", "l");

  @Test
  void alarmsAreToldInFullAndOfTheRestTheGravestOfEachCause() throws Exception {
    List<ReadViolation> violations =
        List.of(
            violation("1", "attachment-delivered", "DELIVERED", "LOW", null),
            violation("2", "location-open-by-default", "CHANGED_BY_SYSTEM", "HIGH", "ON"),
            violation("3", "message-delivered-to-under-16", "DELIVERED", "URGENT", null),
            violation("4", "profile-open-by-default", "CREATED", "HIGH", "PUBLIC"),
            alarm());
    List<ReadHour> hours =
        List.of(hour("stranger-group-add", 9, 2), hour("stranger-comment-on-under-16", 10, 7));

    assertEquals(
        """
        Privacy defaults, from the topics violations and summary

        ◆ URGENT  default-regression                          Mon 2 Mar 2026, 06:46 UTC
          Within 10 min 20 accounts had violations.
          20 accounts · 06:36–06:46 UTC · violation 5

          URGENT  message-delivered-to-under-16   other-id to account-…
          HIGH    location-open-by-default        ON, not OFF; changed by system
          … 2 more, each explained
          Defaults at work: on Mon 2 Mar, 10:00–11:00 UTC (DE) 7 attempts were refused
          that stranger-comment-on-under-16 is about.\
        """,
        PLAIN.of(violations, hours, TOPICS));
  }

  private static ReadViolation violation(
      String id, String check, String cause, String severity, String found) throws Exception {
    String detail =
        found == null
            ? "\"other_id\":\"other-id\""
            : "\"found\":\"%s\",\"required\":\"OFF\"".formatted(found);
    return ReadViolation.of(
        """
        {"violation_id":"%s","check":"%s","cause":"%s","severity":"%s","account_id":"account-id",
        "occurred_at":"2026-03-02T06:05:00Z","explanation":"It was so.",%s,"region":"DE"}"""
            .formatted(id, check, cause, severity, detail));
  }

  private static ReadViolation alarm() throws Exception {
    return ReadViolation.of(
        """
        {"violation_id":"5","check":"default-regression","cause":null,"severity":"URGENT",
        "account_id":null,"occurred_at":"2026-03-02T06:46:06.212Z",
        "explanation":"Within 10 min 20 accounts had violations.","affected_count":20,
        "of_check":"profile-open-by-default","window_start":"2026-03-02T06:36:06.212Z",
        "window_end":"2026-03-02T06:46:06.212Z"}""");
  }

  private static ReadHour hour(String check, int hour, int refused) throws Exception {
    return ReadHour.of(
        """
        {"check":"%s","region":"DE","hour":"2026-03-02T%02d:00:00Z","accounts_seen":3,
        "violations":{},"refused_attempts":%d}"""
            .formatted(check, hour, refused));
  }
}
