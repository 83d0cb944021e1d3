package org.nightlight.jobs.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightlight.jobs.intake.LedgerNumbers;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/**
 * What a demo ends with.
 *
 * @param files how many lines each of them has, by its name
 */
record DemoSummary(
    Instant started,
    Instant ended,
    LedgerNumbers ledger,
    AlertsSeen alerts,
    Findings findings,
    LapsesFound lapses,
    Path folder,
    Map<String, Integer> files) {

  private static final int LABELS = 12;

  String text(Layout layout) {
    TextTable table =
        layout.table(
            new Column(LABELS, 2, Overflow.SPAN),
            new Column(layout.width() - 1 - LABELS, 0, Overflow.WRAP));
    row(table, "events", ledger.inWords());
    row(table, "alerts", alerts.count() + counted(": ", alerts.perPattern()));
    row(table, "stories", stories());
    row(table, "quiet", quiet());
    row(table, "ordinary", ordinary());
    row(table, "promises", promises());
    row(table, "files", folder.resolve("*.jsonl") + counted(": ", files));
    return layout.styled("bold", "The town's three weeks" + timing()) + "\n\n" + table;
  }

  private String timing() {
    String first =
        alerts.firstAt().map(at -> ", the first alert after %d s".formatted(since(at))).orElse("");
    return " in %d s".formatted(since(ended)) + first;
  }

  private long since(Instant time) {
    return Duration.between(started, time).toSeconds();
  }

  private static void row(TextTable table, String label, String text) {
    table.addRowValues(Layout.marked("faint", label), text);
  }

  private static String counted(String before, Map<String, Integer> counts) {
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .map(it -> String.format(Locale.ROOT, "%,d\u00a0%s", it.getValue(), it.getKey()))
            .collect(Collectors.joining(" · ", before, ""));
  }

  private String stories() {
    Findings.Group stories = findings.stories();
    return "%d of %d people whose behaviour a pattern describes got its alert"
        .formatted(stories.told(), stories.people());
  }

  private String quiet() {
    Findings.Group worrying = findings.worrying();
    return "%d of %d people who look worrying and are fine got no HIGH or URGENT alert%s%s"
        .formatted(
            worrying.untold(),
            worrying.people(),
            counted(": ", findings.kinds()),
            except(worrying.who()));
  }

  private String ordinary() {
    Findings.Group ordinary = findings.ordinary();
    return String.format(
        Locale.ROOT,
        "%,d of %,d other people got none either%s",
        ordinary.untold(),
        ordinary.people(),
        except(ordinary.who()));
  }

  private String promises() {
    return "%d of %d broken promises were told, and %s%s%s"
        .formatted(
            lapses.found(),
            lapses.known(),
            lapses.besides().isEmpty() ? "none besides" : lapses.besides().size() + " besides",
            counted(": ", lapses.perCheck()),
            except(Stream.concat(lapses.missed().stream(), lapses.besides().stream()).toList()));
  }

  private static String except(List<String> who) {
    return who.isEmpty() ? "" : "; not so: " + String.join(", ", who);
  }
}
