package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S13 {@code accepted}: a and m, not family, become connected, by either's acceptance. S14 {@code
 * private-message}: a {@code MESSAGE} from a to m, not family, with none in the quiet time before
 * it; or the first {@code DELIVERED} one since {@code accepted}.
 */
public final class PrivateMessage implements PairDetector<PrivateMessage.Memory> {

  private static final long serialVersionUID = 1L;

  private final long quiet;

  public PrivateMessage(SignalSettings.PrivateMessage settings) {
    this.quiet = settings.quiet().toMillis();
  }

  /**
   * The last message, milliseconds since the epoch or {@link Person#NEVER}, and whether the next
   * delivered one is the first since {@code accepted}.
   */
  public record Memory(long lastAt, boolean firstDue) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (contact.becameConnected() && !contact.family()) {
      found.add(signal(SignalKind.ACCEPTED, contact));
      return new Memory(memory == null ? Person.NEVER : memory.lastAt(), true);
    }
    boolean message =
        contact.fromSubject()
            && contact.interaction().kind() == InteractionKind.MESSAGE
            && !contact.family();
    return message ? onMessage(memory, contact, found) : memory;
  }

  private Memory onMessage(@Nullable Memory memory, Contact contact, List<Signal> found) {
    boolean delivered = contact.interaction().delivered();
    boolean firstDue = memory != null && memory.firstDue();
    boolean afterQuiet =
        memory == null
            || memory.lastAt() == Person.NEVER
            || contact.time() - memory.lastAt() >= quiet;
    if (afterQuiet || (delivered && firstDue)) {
      found.add(signal(SignalKind.PRIVATE_MESSAGE, contact));
    }
    return new Memory(contact.time(), firstDue && !delivered);
  }

  static Signal signal(SignalKind kind, Contact contact) {
    return Signal.ofEvent(
        kind,
        contact.interaction().position(),
        contact.subject().id(),
        EvidenceEvent.of(contact.interaction(), contact.other().id()),
        contact.isApproach());
  }
}
