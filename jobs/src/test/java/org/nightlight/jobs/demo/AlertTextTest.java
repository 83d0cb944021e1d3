package org.nightlight.jobs.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightlight.jobs.demo.ReadAlert.Evidence;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;
import picocli.CommandLine.Help.Ansi;

class AlertTextTest {

  private static final AlertText PLAIN = new AlertText(new Layout(Ansi.OFF, 80));

  @Test
  void anAlertReadsAsATitleASentenceATimelineAndTheFacts() {
    List<Evidence> evidence =
        List.of(
            event("e1", "2026-03-02T06:05:00Z", "fan-out", "CONNECTION_REQUEST", "minor-1"),
            event("e2", "2026-03-02T06:07:00Z", "fan-out", "CONNECTION_REQUEST", "minor-2"),
            event("e3", "2026-03-02T06:19:30Z", "fan-out", "CONNECTION_REQUEST", "minor-3"),
            event("e4", "2026-03-02T23:36:00Z", "accepted", "CONNECTION_ACCEPT", "minor-3"),
            event("e5", "2026-03-03T00:42:00Z", "private-message", "MESSAGE", "minor-3"));

    assertEquals(
        """
        ● HIGH    scattergun                                  Tue 3 Mar 2026, 00:42 UTC
          Within 19 h approached 3 minors (100 % of all accounts addressed); one
          accepted; a private message followed 66 min later.
            Mon 2 Mar   06:05–06:19  3 connection requests     to 3 minors       fan-out
                        23:36        acceptance                with minor-3      accepted
            Tue 3 Mar   00:42        message                   to minor-3        private-message
          account someone-… · 3 minors · score 3.9 · DE · alert 0123456789abcdef…\
        """
            .replace("0123456789abcdef", "01234567"),
        PLAIN.of(alert(evidence)));
  }

  @Test
  void anEventOfTwoSignalsIsToldOnceAndByTheRarerOne() {
    String text =
        PLAIN.of(
            alert(
                List.of(
                    event("e1", "2026-03-02T06:05:00Z", "message-burst", "MESSAGE", "m"),
                    event("e1", "2026-03-02T06:05:00Z", "private-message", "MESSAGE", "m"),
                    event("e2", "2026-03-02T06:06:00Z", "message-burst", "MESSAGE", "m"))));

    assertEquals(2, text.lines().filter(line -> line.contains("message  ")).count(), text);
    assertTrue(text.contains("06:05") && text.contains("private-message"), text);
  }

  @Test
  void aLongTimelineKeepsItsBeginningAndItsEnd() {
    List<Evidence> evidence = new ArrayList<>();
    for (int hour = 0; hour < 20; hour++) {
      String kind = hour % 2 == 0 ? "MESSAGE" : "CALL";
      String time = "2026-03-02T%02d:00:00Z".formatted(hour);
      evidence.add(event("e" + hour, time, "a-signal", kind, "minor-1"));
    }

    String text = PLAIN.of(alert(evidence));

    List<String> lines = text.lines().filter(line -> line.contains("minor-1")).toList();
    assertEquals(7, lines.size(), text);
    assertTrue(lines.get(0).contains("00:00") && lines.get(6).contains("19:00"), text);
    assertTrue(text.contains("… 13 more"), text);
  }

  @Test
  void anAlertOfAPatternInShadowSaysThatItIsOnTrial() {
    List<Evidence> evidence =
        List.of(event("e1", "2026-03-02T06:05:00Z", "gift", "GIFT", "minor-1"));

    assertTrue(PLAIN.of(alert(Mode.SHADOW, evidence)).contains(" · DE · on trial · alert "));
  }

  @Test
  void whoIsTargetedByWhomIsToldOnlyAsFarAsItIsKnown() {
    assertEquals("", EvidenceWords.whom("burn", Set.of()));
    assertEquals("by 2 minors", EvidenceWords.whom("blocked-by-minors", Set.of("a", "b")));
    assertEquals("3 invitations to groups", EvidenceWords.what("GROUP_ADD", 3));
    assertEquals("profile view", EvidenceWords.what("VIEW_PROFILE", 1));
  }

  @Test
  void coloursAreUsedOnlyWhereTheyAreWanted() {
    List<Evidence> evidence =
        List.of(event("e1", "2026-03-02T06:05:00Z", "gift", "GIFT", "minor-1"));
    String coloured = new AlertText(new Layout(Ansi.ON, 80)).of(alert(evidence));

    assertTrue(coloured.contains("\u001b["));
    assertEquals(PLAIN.of(alert(evidence)), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  private static Evidence event(String id, String time, String signal, String kind, String other) {
    return new Evidence(id, time, signal, kind, other);
  }

  private static ReadAlert alert(List<Evidence> evidence) {
    return alert(Mode.ACTIVE, evidence);
  }

  private static ReadAlert alert(Mode mode, List<Evidence> evidence) {
    return new ReadAlert(
        "0123456789abcdef0123456789abcdef",
        "scattergun",
        mode,
        Severity.HIGH,
        3.9,
        "someone-or-other",
        List.of("minor-1", "minor-2", "minor-3"),
        3,
        evidence.get(evidence.size() - 1).occurredAt(),
        "Within 19 h approached 3 minors (100 % of all accounts addressed); one accepted; a"
            + " private message followed 66 min later.",
        evidence,
        evidence.size(),
        "DE");
  }
}
