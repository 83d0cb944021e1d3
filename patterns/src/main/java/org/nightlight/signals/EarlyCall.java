package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S16 {@code early-call}: a {@code CALL} from a to m, not family, a short time after the pair's
 * first interaction; at most one in a while.
 */
public final class EarlyCall implements PairDetector<EarlyCall.Memory> {

  private static final long serialVersionUID = 1L;

  private final long firstInteractionWithin;
  private final long atMostOnceIn;

  public EarlyCall(SignalSettings.EarlyCall settings) {
    this.firstInteractionWithin = settings.firstInteractionWithin().toMillis();
    this.atMostOnceIn = settings.atMostOnceIn().toMillis();
  }

  /** When the signal last fired, milliseconds since the epoch. */
  public record Memory(long firedAt) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    boolean early =
        contact.fromSubject()
            && contact.interaction().kind() == InteractionKind.CALL
            && !contact.family()
            && contact.sinceFirst() < firstInteractionWithin;
    if (!early || (memory != null && contact.time() - memory.firedAt() < atMostOnceIn)) {
      return memory;
    }
    found.add(
        Signal.ofEvent(
            SignalKind.EARLY_CALL,
            contact.interaction().position(),
            contact.subject().id(),
            EvidenceEvent.of(contact.interaction(), contact.other().id()),
            contact.isApproach()));
    return new Memory(contact.time());
  }
}
