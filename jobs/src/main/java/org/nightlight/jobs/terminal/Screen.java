package org.nightlight.jobs.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Lines that stay and, on a terminal, one below them that changes in place. Results go to stdout,
 * notes on what happens to stderr.
 */
public final class Screen implements AutoCloseable {

  private static final String LINE_START_CLEARED = "\r\033[K";
  private static final int WIDEST = 100;

  private final PrintWriter results;
  private final PrintWriter notes;
  private final boolean terminal;
  private final int width;
  private final Ansi ansi;
  private String status = "";

  private Screen(CommandLine command, boolean terminal) {
    this.results = command.getOut();
    this.notes = command.getErr();
    this.terminal = terminal;
    this.width = Math.min(WIDEST, command.getCommandSpec().usageMessage().width());
    this.ansi = command.getColorScheme().ansi();
  }

  /** The screen of a command. */
  public static Screen of(CommandLine command) {
    return new Screen(command, onTerminal());
  }

  /** Whether stdout is a terminal: the launcher knows, in every version of Java. */
  public static boolean onTerminal() {
    return Boolean.getBoolean("nightlight.terminal");
  }

  /** Whether someone is looking, rather than a file or another program. */
  public boolean isTerminal() {
    return terminal;
  }

  /** Columns to fill. */
  public int width() {
    return width;
  }

  /** How to colour what is printed here; not at all where that is not wanted. */
  public Ansi ansi() {
    return ansi;
  }

  /** Prints a result: one line or several. */
  public synchronized void result(String lines) {
    line(results, lines);
  }

  /** Says what happens: one line. */
  public synchronized void note(String line) {
    line(notes, line);
  }

  /** Says what happens: one line. */
  public void note(String format, Object... arguments) {
    note(String.format(Locale.ROOT, format, arguments));
  }

  private void line(PrintWriter writer, String text) {
    erase();
    writer.println(text);
    writer.flush();
    draw();
  }

  /** Replaces the line that changes in place; where there is no terminal, there is none. */
  public synchronized void status(String line) {
    if (terminal) {
      erase();
      String one = line.strip();
      status = one.length() < width ? one : one.substring(0, width - 1);
      draw();
    }
  }

  private void erase() {
    if (!status.isEmpty()) {
      results.print(LINE_START_CLEARED);
      results.flush();
    }
  }

  private void draw() {
    if (!status.isEmpty()) {
      results.print(status);
      results.flush();
    }
  }

  /** Takes the changing line away. */
  @Override
  public synchronized void close() {
    erase();
    status = "";
  }
}
