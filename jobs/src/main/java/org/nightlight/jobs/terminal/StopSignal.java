package org.nightlight.jobs.terminal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C, or a polite kill: the first asks the command to end in good order, the second ends it at
 * once.
 */
public final class StopSignal implements AutoCloseable {

  private static final int EXIT_AT_ONCE = 130;

  private final Map<String, Object> before = new HashMap<>();
  private final CountDownLatch raised = new CountDownLatch(1);
  private @Nullable Thread waiting;

  private StopSignal() {}

  /** Listens from now on. */
  public static StopSignal listen() {
    StopSignal signal = new StopSignal();
    for (String name : new String[] {"INT", "TERM"}) {
      Object before = Signals.register(name, signal::raise);
      if (before != null) {
        signal.before.put(name, before);
      }
    }
    return signal;
  }

  /** What Ctrl-C does. */
  public synchronized void raise() {
    if (isRaised()) {
      Runtime.getRuntime().halt(EXIT_AT_ONCE);
    }
    raised.countDown();
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  public boolean isRaised() {
    return raised.getCount() == 0;
  }

  /** Waits for the signal, but no longer than that; tells whether it has come. */
  public boolean await(Duration time) throws InterruptedException {
    return raised.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Does what may take for ever, unless the signal comes.
   *
   * @throws InterruptedException if it has come
   */
  public <T> T interrupting(Callable<T> work) throws Exception {
    waitIn(Thread.currentThread());
    try {
      return work.call();
    } finally {
      waitIn(null);
    }
  }

  private synchronized void waitIn(@Nullable Thread thread) throws InterruptedException {
    waiting = thread;
    if (thread != null && isRaised()) {
      throw new InterruptedException();
    }
  }

  /** Leaves the signals to whom they belonged before. */
  @Override
  public void close() {
    before.forEach(Signals::unregister);
  }
}
