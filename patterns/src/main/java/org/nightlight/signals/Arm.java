package org.nightlight.signals;

/**
 * Whether a counting signal may fire for a key (catalogue §1, "how a signal fires"): firing disarms
 * it; a counted event at which its condition is false arms it again, and so does a full window
 * passing since it fired.
 *
 * @param firedAt when it last fired, milliseconds since the epoch; only read while disarmed
 */
public record Arm(boolean disarmed, long firedAt) {

  public static final Arm READY = new Arm(false, 0);

  /** Whether a counted event at {@code time} makes it fire. */
  public boolean fires(boolean condition, long time, long window) {
    return condition && (!disarmed || time - firedAt >= window);
  }

  /** The state after that event. */
  public Arm after(boolean condition, long time, long window) {
    if (!condition) {
      return READY;
    }
    return fires(true, time, window) ? new Arm(true, time) : this;
  }
}
