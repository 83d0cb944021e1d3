package org.nightlight.chaos;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other processes bring about. */
final class Await {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private Await() {}

  /**
   * Waits until something holds.
   *
   * @throws IllegalStateException if it does not for that long
   */
  static void until(String what, Duration patience, Callable<Boolean> holds) throws Exception {
    if (!within(patience, holds)) {
      throw new IllegalStateException(
          "waited %ss in vain until %s".formatted(patience.toSeconds(), what));
    }
  }

  /** Waits until something holds, but no longer than that; tells whether it does. */
  static boolean within(Duration patience, Callable<Boolean> holds) throws Exception {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!holds.call()) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      Thread.sleep(PAUSE.toMillis());
    }
    return true;
  }
}
