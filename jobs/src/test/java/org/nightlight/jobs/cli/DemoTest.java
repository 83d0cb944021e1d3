package org.nightlight.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.jobs.town.Town;
import org.nightlight.jobs.town.TownTime;
import org.nightlight.output.AlertJson;
import org.nightlight.patterns.Catalogue;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.risk.Alert;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsLoader;
import picocli.CommandLine;

@Timeout(240)
class DemoTest {

  private static final Pattern LEDGER =
      Pattern.compile(
          "([\\d,]+) read = ([\\d,]+) used \\+ ([\\d,]+) repeated \\+ ([\\d,]+) late"
              + " \\+ ([\\d,]+) rejected");

  @TempDir private Path folder;

  @Test
  void aFewDaysOfTheTownGoInAndEveryAlertOfTheReferenceComesOut() throws Exception {
    Town town = firstDays(Town.generate(Town.DEMO_SEED), 2);
    List<String> expected = alerts(town);
    assertFalse(expected.isEmpty());

    CommandRun run =
        CommandRun.of(
            new CommandLine(new DemoCommand(() -> town))
                .setExecutionExceptionHandler(new Failures()),
            "--out",
            folder.toString());

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(expected, Files.readAllLines(folder.resolve("risk-alerts.jsonl")));
    assertEquals(expected.size(), run.out().lines().filter(it -> it.startsWith("●")).count());
    Matcher ledger = LEDGER.matcher(run.out());
    assertTrue(ledger.find(), run.out());
    long used = (long) town.accounts().size() + town.interactions().size();
    assertEquals(used, number(ledger, 2));
    long others = number(ledger, 3) + number(ledger, 4) + number(ledger, 5);
    assertEquals(number(ledger, 1), used + others);
    assertTrue(number(ledger, 3) > 0 && number(ledger, 5) > 0, run.out());
    assertEquals(number(ledger, 1), lines("accounts") + lines("interactions"));
    assertEquals(number(ledger, 4), lines("late-events"));
    assertEquals(number(ledger, 5), lines("rejected-events"));
  }

  private static Town firstDays(Town town, int days) {
    long end = TownTime.START + days * TownTime.DAY;
    List<AccountChange> accounts =
        town.accounts().stream().filter(it -> it.occurredAt() < end).toList();
    List<Interaction> interactions =
        town.interactions().stream()
            .filter(it -> it.occurredAt() < end && it.occurredAt() >= TownTime.START - TownTime.DAY)
            .toList();
    Map<String, String> personas =
        accounts.stream()
            .map(AccountChange::accountId)
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> town.personas().get(id)));
    return new Town(accounts, interactions, personas, List.of());
  }

  private static List<String> alerts(Town town) throws Exception {
    LoadedSettings loaded = SettingsLoader.load(null, Catalogue.shapes(), List.of());
    ReferenceRunner reference = new ReferenceRunner(loaded.settings());
    reference.runAll(town.accounts(), town.interactions());
    AlertJson json = new AlertJson(loaded.settings(), loaded.values());
    List<String> alerts = new ArrayList<>();
    for (Alert alert : reference.alerts()) {
      alerts.add(json.of(alert));
    }
    return alerts;
  }

  private long lines(String file) throws Exception {
    return Files.readAllLines(folder.resolve(file + ".jsonl")).size();
  }

  private static long number(Matcher ledger, int group) {
    return Long.parseLong(ledger.group(group).replace(",", ""));
  }
}
