package org.nightlight.privacy;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes out of a check: exactly one of the two is not null. */
public record CheckFinding(@Nullable Violation violation, @Nullable Observation other) {

  static CheckFinding of(Violation violation) {
    return new CheckFinding(violation, null);
  }

  /** Of an account that was looked at without a violation. */
  static CheckFinding of(Observation other) {
    return new CheckFinding(null, other);
  }

  public void ifViolation(Consumer<Violation> out) {
    if (violation != null) {
      out.accept(violation);
    }
  }

  /** A violation is an observation too. */
  public void observation(Consumer<Observation> out) {
    if (violation != null) {
      out.accept(Observation.of(violation));
    } else if (other != null) {
      out.accept(other);
    }
  }
}
