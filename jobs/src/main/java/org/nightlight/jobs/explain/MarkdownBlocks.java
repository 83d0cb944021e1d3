package org.nightlight.jobs.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the Markdown of READMEs on a page: paragraphs, lists and tables. */
final class MarkdownBlocks {

  private static final Pattern ITEM = Pattern.compile("(- |\\d+\\. )(.*)");

  /** Titles and a rule, which say nothing here. */
  private static final int HEAD = 2;

  private final Page page;
  private String mark = "";
  private @Nullable StringBuilder block;
  private int tableRows;

  private MarkdownBlocks(Page page) {
    this.page = page;
  }

  static void write(String markdown, Page page) {
    MarkdownBlocks blocks = new MarkdownBlocks(page);
    markdown.strip().lines().forEach(blocks::line);
    blocks.end();
  }

  private void line(String line) {
    if (line.startsWith("|")) {
      end();
      tableRows++;
      if (tableRows > HEAD) {
        row(line);
      }
    } else {
      text(line);
    }
  }

  private void text(String line) {
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      boolean ended = block != null || tableRows > 0;
      end();
      tableRows = 0;
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
    String[] cells = line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
    page.hanging("- ", cells[0]);
    for (int i = 1; i < cells.length; i++) {
      page.hanging("  ", cells[i]);
    }
  }
}
