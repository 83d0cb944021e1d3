package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S19 {@code recontact}: an approach or {@code VIEW_PROFILE} from a to m, not connected, not
 * family, a while after m blocked, reported, declined or removed a; at most one in 1 h. An {@code
 * UNBLOCK} by m or a new connection clears what went before ({@link #cleared}).
 */
public final class Recontact implements PairDetector<Recontact.Memory> {

  private static final long serialVersionUID = 1L;

  private final long refusedWithin;
  private final long atMostOnceIn;

  public Recontact(SignalSettings.Recontact settings) {
    this.refusedWithin = settings.refusedWithin().toMillis();
    this.atMostOnceIn = settings.atMostOnceIn().toMillis();
  }

  /**
   * When m last refused a, and when the signal last fired, milliseconds since the epoch or {@link
   * Person#NEVER}.
   */
  public record Memory(long refusedAt, long firedAt) {}

  /** What is remembered once m lifted a block, or the two connected anew. */
  public static @Nullable Memory cleared(@Nullable Memory memory) {
    return memory == null ? null : new Memory(Person.NEVER, memory.firedAt());
  }

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!contact.fromSubject()) {
      return refuses(contact.interaction().kind())
          ? new Memory(contact.time(), memory == null ? Person.NEVER : memory.firedAt())
          : memory;
    }
    if (memory == null || !fires(memory, contact)) {
      return memory;
    }
    found.add(
        Signal.ofEvent(
            SignalKind.RECONTACT,
            contact.interaction().position(),
            contact.subject().id(),
            EvidenceEvent.of(contact.interaction(), contact.other().id()),
            contact.isApproach()));
    return new Memory(memory.refusedAt(), contact.time());
  }

  private boolean fires(Memory memory, Contact contact) {
    boolean reachesOut =
        contact.isApproach()
            || (contact.interaction().kind() == InteractionKind.VIEW_PROFILE
                && !contact.connected()
                && !contact.family());
    return reachesOut
        && under(refusedWithin, memory.refusedAt(), contact.time())
        && !under(atMostOnceIn, memory.firedAt(), contact.time());
  }

  private static boolean under(long span, long before, long time) {
    return before != Person.NEVER && time - before < span;
  }

  private static boolean refuses(InteractionKind kind) {
    return switch (kind) {
      case BLOCK, REPORT, CONNECTION_DECLINE, CONNECTION_REMOVE -> true;
      default -> false;
    };
  }
}
