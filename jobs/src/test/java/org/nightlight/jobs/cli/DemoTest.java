package org.nightlight.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Render;
import org.nightlight.jobs.town.Town;
import org.nightlight.jobs.town.TownTime;
import org.nightlight.output.AlertJson;
import org.nightlight.output.ViolationJson;
import org.nightlight.patterns.Catalogue;
import org.nightlight.reference.ReferenceRunner;
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
  void someOfTheTownsLifeGoesInAndAllThatTheReferenceFindsComesOut() throws Exception {
    Town town = firstDays(Town.generate(Town.DEMO_SEED), 2);
    ReferenceRunner reference = reference(town);
    List<String> expected = alerts(reference);
    assertFalse(expected.isEmpty());

    CommandRun run =
        CommandRun.of(
            new CommandLine(new DemoCommand(() -> town))
                .setExecutionExceptionHandler(new Failures()),
            "--out",
            folder.toString());

    assertEquals(0, run.exitCode(), run.err());
    assertEquals(expected, read("risk-alerts"));
    assertEquals(expected.size(), run.out().lines().filter(it -> it.startsWith("●")).count());
    assertEquals(violations(reference), read("privacy-violations"));
    assertEquals(reference.summaries().size(), lines("privacy-summary"));
    assertToldOfPromises(run.out(), town.lapses().size());
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

  private static void assertToldOfPromises(String out, int lapses) {
    String told = "%d of %d broken promises were told, and none besides".formatted(lapses, lapses);
    assertTrue(lapses > 20 && out.contains(told), out);
    assertEquals(1, out.lines().filter(it -> it.startsWith("◆ URGENT  default-regr")).count(), out);
    assertTrue(out.contains("  URGENT  message-delivered-to-under-16"), out);
    assertTrue(out.contains("  Defaults at work: "), out);
  }

  /** All account changes; of what people do only so much, beside who knows whom and the lapses. */
  private static Town firstDays(Town town, int days) {
    long end = TownTime.START + days * TownTime.DAY;
    List<Interaction> interactions =
        town.interactions().stream()
            .filter(
                it ->
                    it.occurredAt() < TownTime.START
                        ? it.kind() == InteractionKind.CONNECTION_ACCEPT
                        : it.occurredAt() < end || isOfLapse(town, it))
            .toList();
    return new Town(town.accounts(), interactions, town.personas(), town.lapses());
  }

  private static boolean isOfLapse(Town town, Interaction interaction) {
    return Stream.of(interaction.actorId(), interaction.targetId())
        .anyMatch(id -> "single lapse".equals(town.personas().get(id)));
  }

  private static LoadedSettings shipped() throws Exception {
    return SettingsLoader.load(null, Catalogue.shapes(), List.of());
  }

  private static ReferenceRunner reference(Town town) throws Exception {
    ReferenceRunner reference = new ReferenceRunner(shipped().settings());
    reference.runAll(town.accounts(), town.interactions());
    return reference;
  }

  private static List<String> alerts(ReferenceRunner reference) throws Exception {
    AlertJson json = new AlertJson(shipped().settings(), shipped().values());
    return reference.alerts().stream().map(json::of).toList();
  }

  /** In the order of the file. */
  private static List<String> violations(ReferenceRunner reference) throws Exception {
    ViolationJson json = new ViolationJson(shipped().settings());
    return Stream.concat(
            reference.violations().stream().map(it -> Render.violation(it, json)),
            reference.alarms().stream().map(it -> Render.regression(it, json)))
        .sorted(Comparator.comparing(OutputRecord::sortKey))
        .map(OutputRecord::json)
        .toList();
  }

  private List<String> read(String file) throws Exception {
    return Files.readAllLines(folder.resolve(file + ".jsonl"));
  }

  private long lines(String file) throws Exception {
    return read(file).size();
  }

  private static long number(Matcher ledger, int group) {
    return Long.parseLong(ledger.group(group).replace(",", ""));
  }
}
