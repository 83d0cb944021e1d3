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
 * @param mayCoincide whether its signal may be completed by the same event as the one before
 * @param says what it asks beyond the kind, in a few words for a reader; empty where nothing
 */
public record Step(
    String name, Set<SignalKind> kinds, boolean mayCoincide, Condition condition, String says)
    implements Serializable {

  public Step(String name, Set<SignalKind> kinds, boolean mayCoincide, Condition condition) {
    this(name, kinds, mayCoincide, condition, "");
  }

  public Step(String name, Set<SignalKind> kinds, Condition condition) {
    this(name, kinds, false, condition);
  }

  /** Any signal of one kind. */
  public static Step of(SignalKind kind) {
    return of(kind, (signal, earlier) -> true);
  }

  /** A signal of one kind that fulfils a condition. */
  public static Step of(SignalKind kind, Condition condition) {
    return new Step(kind.label(), Set.of(kind), condition);
  }

  /** With words for a reader on what it asks beyond the kind. */
  public Step saying(String words) {
    return new Step(name, kinds, mayCoincide, condition, words);
  }

  /** Whether a signal can follow those chosen for the earlier steps, leaving the window aside. */
  public boolean takes(Signal signal, List<Signal> earlier) {
    return kinds.contains(signal.kind())
        && follows(signal, earlier)
        && condition.holds(signal, earlier);
  }

  /** Signals that one event completes are simultaneous: none follows the other. */
  private boolean follows(Signal signal, List<Signal> earlier) {
    if (earlier.isEmpty()) {
      return true;
    }
    int order = earlier.get(earlier.size() - 1).position().compareTo(signal.position());
    return order < 0 || (order == 0 && mayCoincide);
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
