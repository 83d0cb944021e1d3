package org.nightlight.jobs.demo;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.nightlight.jobs.demo.ReadAlert.Evidence;
import org.nightlight.jobs.demo.Timeline.Entry;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** An alert as an analyst reads it: how urgent, which pattern, one sentence, what happened when. */
final class AlertText {

  private static final int MOST_ENTRIES = 8;
  private static final int FIRST_ENTRIES = 3;

  private static final DateTimeFormatter MOMENT = formatter("EEE d MMM yyyy, HH:mm 'UTC'");
  private static final DateTimeFormatter DAY = formatter("EEE d MMM");
  private static final DateTimeFormatter TIME = formatter("HH:mm");

  private final Ansi ansi;
  private final int width;

  /**
   * @param width columns to fill
   */
  AlertText(Ansi ansi, int width) {
    this.ansi = ansi;
    this.width = width;
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  String of(ReadAlert alert) {
    return title(alert) + "\n" + sentence(alert) + timeline(alert.evidence()) + facts(alert);
  }

  private String title(ReadAlert alert) {
    String severity = "%-6s".formatted(alert.severity().name());
    String moment = MOMENT.format(alert.time());
    int taken = 2 + severity.length() + 2 + alert.pattern().length() + moment.length();
    String gap = " ".repeat(Math.max(2, width - 1 - taken));
    return styled(colour(alert.severity()), "● " + severity)
        + "  "
        + styled("bold", alert.pattern())
        + gap
        + styled("faint", moment);
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case URGENT -> "bold,red";
      case HIGH -> "red";
      case MEDIUM -> "yellow";
      case LOW -> "blue";
    };
  }

  private String sentence(ReadAlert alert) {
    TextTable table = table(new Column(width - 1, 2, Overflow.WRAP));
    table.addRowValues(alert.explanation());
    return table.toString();
  }

  private String timeline(List<Evidence> evidence) {
    List<Entry> entries = Timeline.of(evidence);
    TextTable table =
        table(
            new Column(15, 4, Overflow.SPAN),
            new Column(13, 1, Overflow.SPAN),
            new Column(26, 1, Overflow.SPAN),
            new Column(18, 1, Overflow.SPAN),
            new Column(Math.max(20, width - 73), 1, Overflow.SPAN));
    int last =
        entries.size() <= MOST_ENTRIES ? 0 : entries.size() - (MOST_ENTRIES - 1 - FIRST_ENTRIES);
    for (int i = 0; i < entries.size(); i++) {
      if (i < FIRST_ENTRIES || i >= last) {
        addEntry(table, entries, i);
      } else if (i == FIRST_ENTRIES) {
        int left = entries.subList(i, last).stream().mapToInt(it -> it.events().size()).sum();
        table.addRowValues("", "", "… " + left + " more", "", "");
      }
    }
    return table.toString();
  }

  private void addEntry(TextTable table, List<Entry> entries, int index) {
    Entry entry = entries.get(index);
    boolean sameDay = index > 0 && entries.get(index - 1).day().equals(entry.day());
    String from = TIME.format(entry.first().time());
    String to = TIME.format(entry.last().time());
    table.addRowValues(
        sameDay ? "" : DAY.format(entry.first().time()),
        from.equals(to) ? from : from + "–" + to,
        EvidenceWords.what(entry.first().kind(), entry.events().size()),
        EvidenceWords.whom(entry.first().signal(), entry.others()),
        marked("faint", entry.first().signal()));
  }

  private String facts(ReadAlert alert) {
    String minors = alert.minorCount() == 1 ? "1 minor" : alert.minorCount() + " minors";
    String region = alert.region() == null ? "" : " · " + alert.region();
    String trial = alert.mode() == Mode.SHADOW ? " · on trial" : "";
    return "  "
        + styled(
            "faint",
            String.format(
                Locale.ROOT,
                "account %s · %s · score %.1f%s%s · alert %s",
                EvidenceWords.shortened(alert.subjectId()),
                minors,
                alert.score(),
                region,
                trial,
                EvidenceWords.shortened(alert.alertId())));
  }

  private TextTable table(Column... columns) {
    TextTable table = TextTable.forColumns(new ColorScheme.Builder(ansi).build(), columns);
    table.indentWrappedLines = 0;
    return table;
  }

  private String styled(String style, String text) {
    return ansi.string(marked(style, text));
  }

  private static String marked(String style, String text) {
    return text.isEmpty() ? "" : "@|" + style + " " + text + "|@";
  }
}
