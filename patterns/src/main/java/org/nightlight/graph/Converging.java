package org.nightlight.graph;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightlight.signals.Signal;

/** What comes out of {@link Convergence}: exactly one of the two is not null. */
public record Converging(@Nullable CoApproach coApproach, @Nullable Signal signal) {

  static Converging of(CoApproach coApproach) {
    return new Converging(coApproach, null);
  }

  static Converging of(Signal signal) {
    return new Converging(null, signal);
  }

  public void ifCoApproach(Consumer<CoApproach> out) {
    if (coApproach != null) {
      out.accept(coApproach);
    }
  }

  public void ifSignal(Consumer<Signal> out) {
    if (signal != null) {
      out.accept(signal);
    }
  }
}
