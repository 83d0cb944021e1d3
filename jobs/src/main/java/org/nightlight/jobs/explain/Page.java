package org.nightlight.jobs.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** A page of text for a terminal, wrapped at its width; bold only where that is wanted. */
public final class Page {

  private static final int WIDEST = 100;
  private static final String MARGIN = "  ";

  /** Take no room on the screen. */
  private static final char BOLD = '\u0001';

  private static final char PLAIN = '\u0002';

  private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
  private static final Pattern EMPHASIS = Pattern.compile("\\*(?=\\S)(.+?)(?<=\\S)\\*");

  private final int width;
  private final Ansi ansi;
  private final List<String> lines = new ArrayList<>();

  public Page(int width, Ansi ansi) {
    this.width = Math.min(width, WIDEST);
    this.ansi = ansi;
  }

  void title(String text) {
    lines.add(BOLD + text + PLAIN);
  }

  void heading(String text) {
    lines.add("");
    title(text.toUpperCase(Locale.ROOT));
  }

  void blank() {
    lines.add("");
  }

  /** A line as it is. */
  void line(String text) {
    lines.add(MARGIN + text);
  }

  /** Wrapped text; Markdown's marks within a line are understood. */
  void paragraph(String markdown) {
    hanging("", markdown);
  }

  /** Wrapped text behind a mark, with its further lines below its first. */
  void hanging(String mark, String markdown) {
    String first = MARGIN + mark;
    String further = " ".repeat(first.length());
    StringBuilder line = new StringBuilder(first);
    int used = first.length();
    for (String word : marked(markdown).strip().split("\\s+", -1)) {
      int room = visible(word);
      if (used > first.length() && used + 1 + room > width) {
        lines.add(line.toString());
        line = new StringBuilder(further);
        used = further.length();
      }
      if (used > first.length()) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += room;
    }
    lines.add(line.toString());
  }

  /** Two columns, the second one wrapped. */
  void rows(List<String[]> rows) {
    int widest = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
    for (String[] row : rows) {
      hanging(row[0] + " ".repeat(widest - row[0].length() + 2), row[1]);
    }
  }

  private static String marked(String markdown) {
    String text = STRONG.matcher(markdown).replaceAll(BOLD + "$1" + PLAIN);
    return EMPHASIS.matcher(text).replaceAll("$1").replace("`", "");
  }

  private static int visible(String word) {
    return (int) word.chars().filter(c -> c != BOLD && c != PLAIN).count();
  }

  /** The page, each line ended. */
  public String text() {
    String text = String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
    return ansi.string(
        text.replace(String.valueOf(BOLD), "@|bold ").replace(String.valueOf(PLAIN), "|@"));
  }
}
