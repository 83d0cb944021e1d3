package org.nightlight.signals;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;

/** Fires on single events of a pair, at most once in a while. */
final class AtMostOnce implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SignalKind kind;
  private final long in;

  AtMostOnce(SignalKind kind, Duration in) {
    this.kind = kind;
    this.in = in.toMillis();
  }

  /** Takes in a contact that fulfils the signal. */
  LastFired fire(@Nullable LastFired memory, Contact contact, List<Signal> found) {
    if (memory != null && contact.time() - memory.firedAt() < in) {
      return memory;
    }
    found.add(
        Signal.ofEvent(
            kind,
            contact.interaction().position(),
            contact.subject().id(),
            EvidenceEvent.of(contact.interaction(), contact.other().id()),
            contact.isApproach()));
    return new LastFired(contact.time());
  }
}
