package org.nightlight.contact;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightlight.graph.ConnectionVisit;
import org.nightlight.graph.MinorVisit;
import org.nightlight.people.TokenVisit;
import org.nightlight.privacy.Delivery;

/** What comes out of {@link PairDetectors}: exactly one of the five is not null. */
public record Encounter(
    @Nullable ActorVisit atActor,
    @Nullable MinorVisit atMinor,
    @Nullable TokenVisit atToken,
    @Nullable ConnectionVisit atConnections,
    @Nullable Delivery atChecks) {

  static Encounter of(ActorVisit visit) {
    return new Encounter(visit, null, null, null, null);
  }

  static Encounter of(MinorVisit visit) {
    return new Encounter(null, visit, null, null, null);
  }

  static Encounter of(TokenVisit visit) {
    return new Encounter(null, null, visit, null, null);
  }

  static Encounter of(ConnectionVisit visit) {
    return new Encounter(null, null, null, visit, null);
  }

  static Encounter of(Delivery delivery) {
    return new Encounter(null, null, null, null, delivery);
  }

  public void ifAtActor(Consumer<ActorVisit> out) {
    if (atActor != null) {
      out.accept(atActor);
    }
  }

  public void ifAtMinor(Consumer<MinorVisit> out) {
    if (atMinor != null) {
      out.accept(atMinor);
    }
  }

  public void ifAtToken(Consumer<TokenVisit> out) {
    if (atToken != null) {
      out.accept(atToken);
    }
  }

  public void ifAtConnections(Consumer<ConnectionVisit> out) {
    if (atConnections != null) {
      out.accept(atConnections);
    }
  }

  public void ifAtChecks(Consumer<Delivery> out) {
    if (atChecks != null) {
      out.accept(atChecks);
    }
  }
}
