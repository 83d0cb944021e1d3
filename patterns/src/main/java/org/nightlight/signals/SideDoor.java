package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.people.Person;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S24 {@code side-door}: an approach of another kind to m under 16, a while after the service
 * refused a message or connection request from a to m; at most one in 24 h.
 */
public final class SideDoor implements PairDetector<SideDoor.Memory> {

  private static final long serialVersionUID = 1L;

  private final long refusedWithin;
  private final long atMostOnceIn;

  public SideDoor(SignalSettings.SideDoor settings) {
    this.refusedWithin = settings.refusedWithin().toMillis();
    this.atMostOnceIn = settings.atMostOnceIn().toMillis();
  }

  /**
   * When the service last refused a, and when the signal last fired, milliseconds since the epoch
   * or {@link Person#NEVER}.
   */
  public record Memory(long refusedAt, long firedAt) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!contact.fromSubject()) {
      return memory;
    }
    return switch (contact.interaction().kind()) {
      case MESSAGE, CONNECTION_REQUEST ->
          contact.interaction().delivered()
              ? memory
              : new Memory(contact.time(), memory == null ? Person.NEVER : memory.firedAt());
      case COMMENT, MENTION, GROUP_ADD, GIFT ->
          memory == null ? null : onOtherWay(memory, contact, found);
      default -> memory;
    };
  }

  private Memory onOtherWay(Memory memory, Contact contact, List<Signal> found) {
    long time = contact.time();
    boolean fires =
        contact.isApproach()
            && contact.other().isUnder16(time)
            && time - memory.refusedAt() < refusedWithin
            && (memory.firedAt() == Person.NEVER || time - memory.firedAt() >= atMostOnceIn);
    if (!fires) {
      return memory;
    }
    found.add(
        Signal.ofEvent(
            SignalKind.SIDE_DOOR,
            contact.interaction().position(),
            contact.subject().id(),
            EvidenceEvent.of(contact.interaction(), contact.other().id()),
            true));
    return new Memory(memory.refusedAt(), time);
  }
}
