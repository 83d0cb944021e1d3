package org.nightlight.risk;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.patterns.Match;
import org.nightlight.signals.Signal;
import org.nightlight.stage.Ordered;

/**
 * What one event completed for a subject: a signal or a match of a pattern. Exactly one of the two
 * is not null.
 */
public record Finding(@Nullable Signal signal, @Nullable Match match) implements Ordered {

  public static Finding of(Signal signal) {
    return new Finding(signal, null);
  }

  public static Finding of(Match match) {
    return new Finding(null, match);
  }

  private Ordered found() {
    if (signal != null) {
      return signal;
    }
    if (match == null) {
      throw new IllegalStateException("a finding needs a signal or a match");
    }
    return match;
  }

  @Override
  public Position position() {
    return found().position();
  }

  @Override
  public String key() {
    return found().key();
  }
}
