package org.nightlight.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.jobs.detect.Detected;
import org.nightlight.jobs.detect.Line;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.output.Topic;
import org.nightlight.privacy.Cause;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;
import org.nightlight.scenario.ScenarioPack;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.SeenAlert;
import org.nightlight.scenario.SeenViolation;

/** Every scenario of every pattern and check in a few runs of the real job, from files to files. */
class EveryScenarioInTheJobTest {

  @TempDir Path folder;

  @Test
  void exactlyWhatIsExpectedComesOut() throws Exception {
    int runs = 0;
    for (ScenarioPack pack : ScenarioPack.all(Scenarios.all())) {
      run(pack, Files.createDirectory(folder.resolve("run-" + ++runs)));
    }
  }

  private static void run(ScenarioPack pack, Path folder) throws Exception {
    List<Line> accounts = Line.ofAccounts(pack.accounts());
    List<Line> interactions = Line.ofInteractions(pack.interactions());
    List<String> overrides = new ArrayList<>(pack.overrides());
    overrides.addAll(List.of("run.parallelism=2", "run.state-backend=rocksdb"));

    Detected found =
        Detected.in(
            List.of(Line.write(folder.resolve("accounts.jsonl"), accounts)),
            List.of(Line.write(folder.resolve("interactions.jsonl"), interactions)),
            folder.resolve("found"),
            overrides.toArray(String[]::new));

    long events = (long) accounts.size() + interactions.size();
    assertEquals(new LedgerNumbers(events, events, 0, 0, 0), found.summary().ledger());
    assertEquals("", pack.differences(alerts(found), violations(found)));
  }

  private static List<SeenAlert> alerts(Detected found) throws Exception {
    return found.json(Topic.RISK_ALERTS).stream().map(EveryScenarioInTheJobTest::seen).toList();
  }

  private static List<SeenViolation> violations(Detected found) throws Exception {
    return found.json(Topic.PRIVACY_VIOLATIONS).stream()
        .map(EveryScenarioInTheJobTest::violation)
        .toList();
  }

  private static SeenViolation violation(JsonNode violation) {
    String cause = text(violation, "cause");
    List<String> others = new ArrayList<>();
    violation.get("evidence").forEach(event -> others.add(event.get("other_id").asText()));
    return new SeenViolation(
        Instant.parse(violation.get("occurred_at").asText()),
        violation.get("check").asText(),
        cause == null ? null : Cause.valueOf(cause),
        Severity.valueOf(violation.get("severity").asText()),
        text(violation, "account_id"),
        text(violation, "other_id"),
        text(violation, "age_band"),
        text(violation, "setting"),
        text(violation, "found"),
        text(violation, "required"),
        text(violation, "of_check"),
        violation.has("affected_count") ? violation.get("affected_count").asLong() : null,
        others,
        violation.get("explanation").asText());
  }

  private static @Nullable String text(JsonNode json, String key) {
    return json.hasNonNull(key) ? json.get(key).asText() : null;
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
