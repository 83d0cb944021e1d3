package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S15 {@code message-burst}: {@code MESSAGE} events from a to m, not family, reach a count within a
 * window, the pair's first interaction a short time before each.
 */
public final class MessageBurst implements PairDetector<EventCount> {

  private static final long serialVersionUID = 1L;

  private final CountedEvents messages;
  private final long firstInteractionWithin;

  public MessageBurst(SignalSettings.MessageBurst settings) {
    this.messages =
        new CountedEvents(
            SignalKind.MESSAGE_BURST, settings.messages(), settings.window().toMillis());
    this.firstInteractionWithin = settings.firstInteractionWithin().toMillis();
  }

  @Override
  public @Nullable EventCount detect(
      @Nullable EventCount memory, Contact contact, List<Signal> found, Outlet<?> out) {
    return counts(contact) ? messages.count(memory, contact, true, found, out) : memory;
  }

  private boolean counts(Contact contact) {
    return contact.fromSubject()
        && contact.interaction().kind() == InteractionKind.MESSAGE
        && !contact.family()
        && contact.sinceFirst() < firstInteractionWithin;
  }
}
