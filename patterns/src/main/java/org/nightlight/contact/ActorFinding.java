package org.nightlight.contact;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightlight.graph.ConnectionVisit;
import org.nightlight.graph.WalkQuery;
import org.nightlight.signals.Signal;

/** What comes out of {@link ActorDetectors}: exactly one of the two is not null. */
public record ActorFinding(@Nullable Signal signal, @Nullable WalkQuery query) {

  static ActorFinding of(Signal signal) {
    return new ActorFinding(signal, null);
  }

  static ActorFinding of(WalkQuery query) {
    return new ActorFinding(null, query);
  }

  public void ifSignal(Consumer<Signal> out) {
    if (signal != null) {
      out.accept(signal);
    }
  }

  public void ifQuery(Consumer<ConnectionVisit> out) {
    if (query != null) {
      out.accept(ConnectionVisit.of(query));
    }
  }
}
