package org.nightlight.jobs.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.nightlight.jobs.terminal.Screen;

/** How far reading is: a bar on a terminal, now and then a plain line elsewhere. */
final class ReadingBar implements AutoCloseable {

  private static final int WHOLE = 100;
  private static final int LINE_EVERY = 20;

  private final @Nullable ProgressBar bar;
  private final PrintWriter lines;
  private int nextLine = LINE_EVERY;

  private ReadingBar(@Nullable ProgressBar bar, PrintWriter lines) {
    this.bar = bar;
    this.lines = lines;
  }

  static ReadingBar on(PrintWriter lines) {
    return new ReadingBar(Screen.onTerminal() ? bar() : null, lines);
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(WHOLE)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .clearDisplayOnFinish()
        .build();
  }

  void at(double share) {
    int percent = (int) (share * WHOLE);
    if (bar != null) {
      bar.stepTo(percent);
    } else if (percent >= nextLine) {
      lines.printf("%d %% read%n", percent);
      lines.flush();
      nextLine = percent / LINE_EVERY * LINE_EVERY + LINE_EVERY;
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
