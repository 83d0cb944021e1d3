package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.contact.Past;
import org.nightlight.event.InteractionKind;
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
   * That the first delivered message since {@code accepted} is still to come.
   *
   * @param acceptedAt milliseconds since the epoch
   */
  public record Memory(long acceptedAt) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (contact.becameConnected() && !contact.family()) {
      found.add(signal(SignalKind.ACCEPTED, contact));
      return new Memory(contact.time());
    }
    boolean message =
        contact.fromSubject() && contact.interaction().kind() == InteractionKind.MESSAGE;
    if (!message) {
      return memory;
    }
    boolean delivered = contact.interaction().delivered();
    boolean first =
        delivered && memory != null && contact.past().deliveredMessageAt() <= memory.acceptedAt();
    boolean afterQuiet = !Past.isUnder(quiet, contact.past().messageAt(), contact.time());
    if (!contact.family() && (afterQuiet || first)) {
      found.add(signal(SignalKind.PRIVATE_MESSAGE, contact));
    }
    return delivered ? null : memory;
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
