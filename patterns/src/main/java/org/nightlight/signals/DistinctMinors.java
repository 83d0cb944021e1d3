package org.nightlight.signals;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.stage.Outlet;

/** Counts distinct minors within a window, and fires where they reach a count. */
final class DistinctMinors implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SignalKind kind;
  private final int enough;
  private final long window;

  /**
   * @param window milliseconds
   */
  DistinctMinors(SignalKind kind, int enough, long window) {
    this.kind = kind;
    this.enough = enough;
    this.window = window;
  }

  /** Takes in a counted contact. */
  MinorCount count(
      @Nullable MinorCount memory, Contact contact, List<Signal> found, Outlet<?> out) {
    MinorCount before = memory == null ? MinorCount.NONE : memory;
    EvidenceEvent event = EvidenceEvent.of(contact.interaction(), contact.other().id());
    List<EvidenceEvent> latest = Recent.withLatestOfOther(before.latest(), event, window, out);
    boolean reached = latest.size() >= enough;
    if (before.arm().fires(reached, contact.time(), window)) {
      found.add(
          Signal.ofCount(
              kind, contact.interaction().position(), contact.subject().id(), null, latest));
    }
    return new MinorCount(latest, before.arm().after(reached, contact.time(), window));
  }
}
