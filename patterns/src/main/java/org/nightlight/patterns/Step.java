package org.nightlight.patterns;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;

/**
 * A step of a pattern's sequence: one signal of any of some kinds.
 *
 * @param name part of what savepoints depend on: never renamed within a version
 */
public record Step(String name, Set<SignalKind> kinds, Condition condition)
    implements Serializable {

  /** Any signal of one kind. */
  public static Step of(SignalKind kind) {
    return of(kind, (signal, earlier) -> true);
  }

  /** A signal of one kind that fulfils a condition. */
  public static Step of(SignalKind kind, Condition condition) {
    return new Step(kind.label(), Set.of(kind), condition);
  }

  /** Whether a signal can follow those chosen for the earlier steps, leaving time aside. */
  public boolean takes(Signal signal, List<Signal> earlier) {
    return kinds.contains(signal.kind()) && condition.holds(signal, earlier);
  }

  /** What a step asks of its signal beyond the kind. */
  @FunctionalInterface
  public interface Condition extends Serializable {

    /**
     * Judges a signal.
     *
     * @param earlier the signals chosen for the earlier steps, in order
     */
    boolean holds(Signal signal, List<Signal> earlier);
  }
}
