package org.nightlight.jobs.terminal;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far something is: a bar below everything else on a terminal, now and then a line elsewhere.
 */
public final class Progress implements AutoCloseable {

  private static final int UPDATES_MS = 250;
  private static final int LINE_EVERY = 20;
  private static final int WHOLE = 100;

  private final Screen screen;
  private final String unit;
  private final long whole;
  private final @Nullable ProgressBar bar;
  private int nextLine = LINE_EVERY;

  /**
   * Starts at nothing.
   *
   * @param unit what is counted
   * @param whole how many there will be
   */
  public Progress(Screen screen, String unit, long whole) {
    this.screen = screen;
    this.unit = unit;
    this.whole = whole;
    this.bar = screen.isTerminal() ? bar() : null;
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setInitialMax(whole)
        .setUnit(" " + unit, 1)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(UPDATES_MS)
        .setConsumer(new DelegatingProgressBarConsumer(screen::status, screen.width() - 1))
        .build();
  }

  /** Shows how many there are. */
  public void at(long count) {
    if (bar != null) {
      bar.stepTo(count);
      return;
    }
    int percent = whole == 0 ? WHOLE : (int) (count * WHOLE / whole);
    if (percent >= nextLine) {
      screen.note("%d %% of %,d %s", percent, whole, unit);
      nextLine = percent / LINE_EVERY * LINE_EVERY + LINE_EVERY;
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
    screen.close();
  }
}
