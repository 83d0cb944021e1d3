package org.nightlight.privacy.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightlight.event.Position;
import org.nightlight.privacy.Cause;
import org.nightlight.privacy.Observation;
import org.nightlight.privacy.Observation.Sight;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Collected;

class HourSummariesTest {

  private static final long HOUR = HourVisit.HOUR;

  private final HourParts parts = new HourParts();
  private final Map<String, HourParts.Counted> counted = new HashMap<>();

  private void see(String account, long time, Sight sight, Cause cause) {
    HourVisit visit =
        new HourVisit(
            new Observation(
                Position.ofInteraction(time, "e-" + account + time),
                time,
                "attachment-delivered",
                "DE",
                account,
                sight,
                cause,
                false,
                new EvidenceEvent("e", time, "MESSAGE", account)));
    counted.compute(
        visit.key(), (key, before) -> parts.apply(before, List.of(visit), new Collected<>()));
  }

  private List<HourSummary> summaries() {
    Collected<HourPart> made = new Collected<>();
    counted.forEach((key, part) -> parts.onExpiry(key, part, parts.expiresAt(part), made));
    Map<String, List<HourPart>> byHour = new HashMap<>();
    made.outputs()
        .forEach(part -> byHour.computeIfAbsent(part.key(), key -> new ArrayList<>()).add(part));
    Collected<HourSummary> summaries = new Collected<>();
    byHour.values().forEach(hour -> new HourSummaries().apply(null, hour, summaries));
    return summaries.outputs();
  }

  @Test
  void addsUpViolationsByCauseRefusedAttemptsAndDistinctAccounts() {
    see("a", 0, Sight.VIOLATION, Cause.DELIVERED);
    see("a", 5, Sight.REFUSED, null);
    see("b", HOUR - 1, Sight.REFUSED, null);

    assertEquals(
        List.of(new HourSummary("attachment-delivered", "DE", 0, 2, Map.of("DELIVERED", 1L), 2)),
        summaries());
  }

  @Test
  void anHourEndsBeforeTheNextBegins() {
    see("a", HOUR - 1, Sight.REFUSED, null);
    see("a", HOUR, Sight.REFUSED, null);

    assertEquals(2, summaries().size());
  }

  @Test
  void manyAccountsAreCountedToAFewPerCent() {
    for (int i = 0; i < 50_000; i++) {
      see("a" + i, i % 1000, Sight.REFUSED, null);
    }

    assertEquals(50_000, summaries().get(0).accountsSeen(), 1_500);
  }
}
