package org.nightlight.jobs.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the Markdown of READMEs on a page: paragraphs, lists and tables. */
final class MarkdownBlocks {

  private static final Pattern ITEM = Pattern.compile("(- |\\d+\\. )(.*)");
  private static final Pattern RULE = Pattern.compile("[|\\s:-]+");

  private final Page page;
  private String mark = "";
  private @Nullable StringBuilder block;

  private MarkdownBlocks(Page page) {
    this.page = page;
  }

  static void write(String markdown, Page page) {
    MarkdownBlocks blocks = new MarkdownBlocks(page);
    List<String> table = new ArrayList<>();
    for (String line : markdown.strip().split("\n", -1)) {
      if (line.startsWith("|")) {
        table.add(line);
      } else {
        blocks.text(line);
      }
    }
    blocks.end();
    table.stream().skip(2).forEach(blocks::row);
  }

  private void text(String line) {
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      boolean ended = block != null;
      end();
      if (ended) {
        page.blank();
      }
    } else if (item.matches()) {
      end();
      mark = item.group(1);
      block = new StringBuilder(item.group(2));
    } else if (block == null) {
      block = new StringBuilder(line);
    } else {
      block.append(' ').append(line.strip());
    }
  }

  private void end() {
    if (block != null) {
      page.hanging(mark, block.toString());
    }
    block = null;
    mark = "";
  }

  /** A row of a table: its first cell, and below it the others. */
  private void row(String line) {
    if (RULE.matcher(line).matches()) {
      return;
    }
    String[] cells = line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
    page.hanging("- ", cells[0]);
    for (int i = 1; i < cells.length; i++) {
      page.hanging("  ", cells[i]);
    }
  }
}
