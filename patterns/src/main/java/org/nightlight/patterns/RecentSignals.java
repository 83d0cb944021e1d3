package org.nightlight.patterns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nightlight.signals.SignalKind;

/** When each kind of a subject's signals last fired. */
public record RecentSignals(List<Last> last) {

  public static final RecentSignals NONE = new RecentSignals(List.of());

  /** Milliseconds since the epoch. */
  public record Last(SignalKind kind, long at) {}

  /** Whether a signal of a kind fired under a span before a time, that time included. */
  public boolean within(SignalKind kind, long time, Duration span) {
    for (Last signal : last) {
      if (signal.kind() == kind) {
        return time - signal.at() < span.toMillis();
      }
    }
    return false;
  }

  /** With a signal that fires now. */
  public RecentSignals with(SignalKind kind, long time) {
    List<Last> now = new ArrayList<>(last);
    now.removeIf(signal -> signal.kind() == kind);
    now.add(new Last(kind, time));
    return new RecentSignals(now);
  }
}
