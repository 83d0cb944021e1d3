package org.nightlight.jobs.demo;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.nightlight.jobs.demo.ReadAlert.Evidence;
import org.nightlight.jobs.demo.Timeline.Entry;
import org.nightlight.risk.Mode;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** An alert as an analyst reads it: how urgent, which pattern, one sentence, what happened when. */
final class AlertText {

  private static final int MOST_ENTRIES = 8;
  private static final int FIRST_ENTRIES = 3;

  private static final DateTimeFormatter DAY = Layout.formatter("EEE d MMM");
  private static final DateTimeFormatter TIME = Layout.formatter("HH:mm");

  private final Layout layout;

  AlertText(Layout layout) {
    this.layout = layout;
  }

  String of(ReadAlert alert) {
    return layout.title("●", alert.severity(), alert.pattern(), alert.time())
        + "\n"
        + layout.sentence(alert.explanation())
        + timeline(alert.evidence())
        + facts(alert);
  }

  private String timeline(List<Evidence> evidence) {
    List<Entry> entries = Timeline.of(evidence);
    TextTable table =
        layout.table(
            new Column(15, 4, Overflow.SPAN),
            new Column(13, 1, Overflow.SPAN),
            new Column(26, 1, Overflow.SPAN),
            new Column(18, 1, Overflow.SPAN),
            new Column(Math.max(20, layout.width() - 73), 1, Overflow.SPAN));
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
        Layout.marked("faint", entry.first().signal()));
  }

  private String facts(ReadAlert alert) {
    String minors = alert.minorCount() == 1 ? "1 minor" : alert.minorCount() + " minors";
    String region = alert.region() == null ? "" : " · " + alert.region();
    String trial = alert.mode() == Mode.SHADOW ? " · on trial" : "";
    return "  "
        + layout.styled(
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
}
