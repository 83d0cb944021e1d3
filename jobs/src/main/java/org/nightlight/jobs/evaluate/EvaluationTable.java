package org.nightlight.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nightlight.jobs.evaluate.Evaluation.Counted;
import org.nightlight.jobs.evaluate.Evaluation.Row;
import org.nightlight.risk.Severity;

/** An evaluation as a person or a program reads it. */
public final class EvaluationTable {

  /** A pattern that alone sends more per 100,000 accounts a day is not ready to be ACTIVE. */
  private static final double MOST = 5;

  private final Evaluation evaluation;

  public EvaluationTable(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** A Markdown table for signals and one for patterns. */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("| signal | per 100,000 accounts a day | from–to over seeds |");
    lines.add("|---|--:|--:|");
    for (Row row : rows(Counted.SIGNAL)) {
      lines.add("| %s | %s | %s |".formatted(row.name(), mean(row), range(row)));
    }
    lines.add("");
    lines.add("| pattern | alerts | from–to | URGENT | HIGH | MEDIUM | LOW | |");
    lines.add("|---|--:|--:|--:|--:|--:|--:|---|");
    for (Row row : rows(Counted.PATTERN)) {
      if (row.severity().isEmpty()) {
        lines.add(patternLine(row));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String patternLine(Row row) {
    List<String> cells = new ArrayList<>(List.of(row.name(), mean(row), range(row)));
    for (int level = Severity.values().length - 1; level >= 0; level--) {
      String severity = Severity.values()[level].name();
      rows(Counted.PATTERN).stream()
          .filter(other -> other.name().equals(row.name()) && other.severity().equals(severity))
          .forEach(other -> cells.add(mean(other)));
    }
    cells.add(row.rate().mean() > MOST ? "over 5" : "");
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Every row with the count of each seed, separated by tabs. */
  public String tsv() {
    StringBuilder text = new StringBuilder("counted\tname\tseverity\tcounts\tmean\tlow\thigh\n");
    for (Row row : evaluation.rows()) {
      String counts = row.counts().stream().map(String::valueOf).collect(Collectors.joining(","));
      String counted = row.counted().name().toLowerCase(Locale.ROOT);
      text.append(String.join("\t", counted, row.name(), row.severity(), counts))
          .append(
              String.format(
                  Locale.ROOT,
                  "\t%.4f\t%.4f\t%.4f\n",
                  row.rate().mean(),
                  row.rate().low(),
                  row.rate().high()));
    }
    return text.toString();
  }

  private List<Row> rows(Counted counted) {
    return evaluation.rows().stream().filter(row -> row.counted() == counted).toList();
  }

  private static String mean(Row row) {
    return shown(row.rate().mean());
  }

  private static String range(Row row) {
    return shown(row.rate().low()) + "–" + shown(row.rate().high());
  }

  /** Three figures are enough. */
  private static String shown(double rate) {
    if (rate == 0) {
      return "0";
    }
    String format = rate < 10 ? "%.2f" : rate < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, rate);
  }
}
