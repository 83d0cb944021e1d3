package org.nightlight.signals;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.stage.Outlet;

/** Counts events of a pair within a window, and fires where they reach a count. */
final class CountedEvents implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SignalKind kind;
  private final int enough;
  private final long window;

  /**
   * @param window milliseconds
   */
  CountedEvents(SignalKind kind, int enough, long window) {
    this.kind = kind;
    this.enough = enough;
    this.window = window;
  }

  /**
   * Takes in a counted contact.
   *
   * @param holds what else the signal asks for at this contact
   */
  EventCount count(
      @Nullable EventCount memory,
      Contact contact,
      boolean holds,
      List<Signal> found,
      Outlet<?> out) {
    EventCount before = memory == null ? EventCount.NONE : memory;
    EvidenceEvent event = EvidenceEvent.of(contact.interaction(), contact.other().id());
    List<EvidenceEvent> events = Recent.withEvent(before.events(), event, window, out);
    boolean reached = holds && events.size() >= enough;
    if (before.arm().fires(reached, contact.time(), window)) {
      found.add(
          Signal.ofCount(
              kind,
              contact.interaction().position(),
              contact.subject().id(),
              contact.other().id(),
              events));
    }
    return new EventCount(events, before.arm().after(reached, contact.time(), window));
  }
}
