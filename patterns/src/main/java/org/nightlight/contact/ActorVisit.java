package org.nightlight.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.people.PersonNews;
import org.nightlight.signals.Signal;
import org.nightlight.stage.Ordered;

/**
 * What reaches an adult-like account's detectors: a contact with the signals a→m that it completed,
 * a signal found elsewhere, or news of an account. At most one of {@code contact} and {@code news}
 * is not null.
 */
public record ActorVisit(
    Position position,
    String actorId,
    @Nullable Contact contact,
    List<Signal> signals,
    @Nullable PersonNews news)
    implements Ordered {

  public static ActorVisit of(Contact contact, List<Signal> signals) {
    return new ActorVisit(
        contact.interaction().position(), contact.subject().id(), contact, signals, null);
  }

  /** A signal that was found elsewhere. */
  public static ActorVisit of(Signal signal) {
    return new ActorVisit(signal.position(), signal.subjectId(), null, List.of(signal), null);
  }

  public static ActorVisit of(PersonNews news) {
    return new ActorVisit(news.position(), news.toldTo(), null, List.of(), news);
  }

  @Override
  public String key() {
    return actorId;
  }
}
