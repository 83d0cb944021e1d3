package org.nightlight.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** An outcome in words: lines while it runs, tables in Markdown at its end. */
final class ReportText {

  private static final double SECOND = 1000;

  private ReportText() {}

  /** One kill, as it happened. */
  static String line(int number, int of, Killed killed) {
    Recovery recovery = killed.recovery();
    return format(
        "%2d/%d  %6.1f s  %-12s  %-13s  %s",
        number,
        of,
        killed.second(),
        killed.kind().inWords(),
        killed.atCheckpoint() ? "at checkpoint" : "",
        recovery == null
            ? "the next kill comes before it is back"
            : format(
                "%s, checkpoint after %.1f s",
                recovery.running() == 0
                    ? "never stopped"
                    : format("running after %.1f s", recovery.running() / SECOND),
                recovery.whole() / SECOND));
  }

  /** What a run is, in a line. */
  static String heading(Plan plan) {
    return format(
        "%s, %d + %d kills, seed %d",
        DeliveryName.of(plan.delivery()), plan.kills(), plan.jobManagerKills(), plan.seed());
  }

  /** What repeats it. */
  private static String command(Plan plan) {
    return format(
        "./nightlight-chaos --delivery %s --seed %d --kills %d --jobmanager-kills %d"
            + " --histories %d --town-days %d --gap %d",
        DeliveryName.of(plan.delivery()),
        plan.seed(),
        plan.kills(),
        plan.jobManagerKills(),
        plan.histories(),
        plan.townDays(),
        plan.gap().toSeconds());
  }

  /** Everything, as a part of a page. */
  static String markdown(Outcome outcome) {
    Plan plan = outcome.plan();
    List<String> lines = new ArrayList<>();
    lines.add("## " + heading(plan));
    lines.add("");
    lines.add("    " + command(plan));
    lines.add("");
    lines.add(
        format(
            "%s in %d s. Ledger: %s; expected: %s.",
            outcome.holds() ? "All found, nothing invented" : "NOT what was expected",
            outcome.took().toSeconds(),
            outcome.ledger().inWords(),
            outcome.expectedLedger().inWords()));
    lines.add("");
    lines.addAll(kills(outcome.kills()));
    lines.add("");
    lines.add("| output | expected | found | missing | invented | twice |");
    lines.add("|---|---:|---:|---:|---:|---:|");
    for (Comparison it : outcome.outputs()) {
      lines.add(
          format(
              "| `%s` | %,d | %,d | %,d | %,d | %,d |",
              it.topic().label(),
              it.expected(),
              it.found(),
              it.missing(),
              it.invented(),
              it.twice()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> kills(List<Killed> kills) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| killed | times | at a checkpoint | running again, median / most | checkpoint complete again, median / most |");
    lines.add("|---|---:|---:|---:|---:|");
    for (ProcessKind kind : ProcessKind.values()) {
      List<Killed> those = kills.stream().filter(it -> it.kind() == kind).toList();
      lines.add(
          format(
              "| %s | %d | %d | %s | %s |",
              kind.inWords(),
              those.size(),
              those.stream().filter(Killed::atCheckpoint).count(),
              seconds(those, Recovery::running),
              seconds(those, Recovery::whole)));
    }
    return lines;
  }

  private static String seconds(List<Killed> kills, ToLongFunction<Recovery> which) {
    long[] sorted =
        kills.stream()
            .map(Killed::recovery)
            .filter(Objects::nonNull)
            .mapToLong(which)
            .filter(millis -> millis > 0)
            .sorted()
            .toArray();
    return sorted.length == 0
        ? "–"
        : format(
            "%.1f s / %.1f s",
            sorted[sorted.length / 2] / SECOND, sorted[sorted.length - 1] / SECOND);
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
