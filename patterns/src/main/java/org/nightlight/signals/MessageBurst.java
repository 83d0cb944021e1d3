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
public final class MessageBurst implements PairDetector<MessageBurst.Memory> {

  private static final long serialVersionUID = 1L;

  private final int enough;
  private final long window;
  private final long firstInteractionWithin;

  public MessageBurst(SignalSettings.MessageBurst settings) {
    this.enough = settings.messages();
    this.window = settings.window().toMillis();
    this.firstInteractionWithin = settings.firstInteractionWithin().toMillis();
  }

  /** The counted messages of the window, and whether the signal is armed. */
  public record Memory(List<EvidenceEvent> messages, Arm arm) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!counts(contact)) {
      return memory;
    }
    Memory before = memory == null ? new Memory(List.of(), Arm.READY) : memory;
    EvidenceEvent event = EvidenceEvent.of(contact.interaction(), contact.other().id());
    List<EvidenceEvent> messages = Recent.withEvent(before.messages(), event, window, out);
    boolean reached = messages.size() >= enough;
    if (before.arm().fires(reached, contact.time(), window)) {
      found.add(
          Signal.ofCount(
              SignalKind.MESSAGE_BURST,
              contact.interaction().position(),
              contact.subject().id(),
              contact.other().id(),
              messages));
    }
    return new Memory(messages, before.arm().after(reached, contact.time(), window));
  }

  private boolean counts(Contact contact) {
    return contact.fromSubject()
        && contact.interaction().kind() == InteractionKind.MESSAGE
        && !contact.family()
        && contact.sinceFirst() < firstInteractionWithin;
  }
}
