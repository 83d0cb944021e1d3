package org.nightlight.jobs.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nightlight.risk.Severity;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/**
 * How results are laid out: columns, wrapped sentences, colours where they are wanted.
 *
 * @param width columns to fill
 */
record Layout(Ansi ansi, int width) {

  private static final DateTimeFormatter MOMENT = formatter("EEE d MMM yyyy, HH:mm 'UTC'");

  static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  /** The first line of a result: how urgent, what, when. */
  String title(String mark, Severity severity, String name, Instant time) {
    String moment = MOMENT.format(time);
    int taken = 2 + severity(severity).length() + 2 + name.length() + moment.length();
    String gap = " ".repeat(Math.max(2, width - 1 - taken));
    return styled(colour(severity), mark + " " + severity(severity))
        + "  "
        + styled("bold", name)
        + gap
        + styled("faint", moment);
  }

  static String severity(Severity severity) {
    return "%-6s".formatted(severity.name());
  }

  static String colour(Severity severity) {
    return switch (severity) {
      case URGENT -> "bold,red";
      case HIGH -> "red";
      case MEDIUM -> "yellow";
      case LOW -> "blue";
    };
  }

  /** A sentence in as many lines as it takes. */
  String sentence(String text) {
    TextTable table = table(new Column(width - 1, 2, Overflow.WRAP));
    table.addRowValues(text);
    return table.toString();
  }

  TextTable table(Column... columns) {
    TextTable table = TextTable.forColumns(new ColorScheme.Builder(ansi).build(), columns);
    table.indentWrappedLines = 0;
    return table;
  }

  String styled(String style, String text) {
    return ansi.string(marked(style, text));
  }

  /** A text of a style, for a cell of a table. */
  static String marked(String style, String text) {
    return text.isEmpty() ? "" : "@|" + style + " " + text + "|@";
  }
}
