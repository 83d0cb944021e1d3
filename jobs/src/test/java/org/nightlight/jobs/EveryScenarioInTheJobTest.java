package org.nightlight.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.jobs.detect.Detected;
import org.nightlight.jobs.detect.Line;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.output.Topic;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;
import org.nightlight.scenario.ScenarioPack;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.SeenAlert;

/** Every scenario of every pattern in one run of the real job, from files to files. */
class EveryScenarioInTheJobTest {

  @TempDir Path folder;

  @Test
  void exactlyTheExpectedAlertsComeOut() throws Exception {
    ScenarioPack pack = ScenarioPack.of(Scenarios.all());
    List<Line> accounts = Line.ofAccounts(pack.accounts());
    List<Line> interactions = Line.ofInteractions(pack.interactions());

    Detected found =
        Detected.in(
            List.of(Line.write(folder.resolve("accounts.jsonl"), accounts)),
            List.of(Line.write(folder.resolve("interactions.jsonl"), interactions)),
            folder.resolve("found"),
            "run.parallelism=2",
            "run.state-backend=rocksdb");

    long events = (long) accounts.size() + interactions.size();
    assertEquals(new LedgerNumbers(events, events, 0, 0, 0), found.summary().ledger());
    assertEquals("", pack.differences(alerts(found)));
  }

  private static List<SeenAlert> alerts(Detected found) throws Exception {
    return found.json(Topic.RISK_ALERTS).stream().map(EveryScenarioInTheJobTest::seen).toList();
  }

  private static SeenAlert seen(JsonNode alert) {
    List<String> minors = new ArrayList<>();
    alert.get("minor_ids").forEach(minor -> minors.add(minor.asText()));
    return new SeenAlert(
        Instant.parse(alert.get("detected_at").asText()),
        alert.get("pattern").asText(),
        Severity.valueOf(alert.get("severity").asText()),
        Mode.valueOf(alert.get("mode").asText()),
        alert.get("subject_id").asText(),
        minors,
        alert.get("minor_count").asInt(),
        alert.get("score").decimalValue(),
        alert.get("evidence_count").asInt(),
        alert.get("explanation").asText());
  }
}
