package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S12 {@code public-engagement}: {@code LIKE}, {@code COMMENT}, {@code MENTION} and {@code
 * VIEW_PROFILE} events from a on m, not connected, not family, reach a count within a window.
 */
public final class PublicEngagement implements PairDetector<PublicEngagement.Memory> {

  private static final long serialVersionUID = 1L;

  private final int enough;
  private final long window;

  public PublicEngagement(SignalSettings.PublicEngagement settings) {
    this.enough = settings.events();
    this.window = settings.window().toMillis();
  }

  /** The counted events of the window, and whether the signal is armed. */
  public record Memory(List<EvidenceEvent> events, Arm arm) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!counts(contact)) {
      return memory;
    }
    Memory before = memory == null ? new Memory(List.of(), Arm.READY) : memory;
    EvidenceEvent event = EvidenceEvent.of(contact.interaction(), contact.other().id());
    List<EvidenceEvent> events = Recent.withEvent(before.events(), event, window, out);
    boolean reached = events.size() >= enough;
    if (before.arm().fires(reached, contact.time(), window)) {
      found.add(
          Signal.ofCount(
              SignalKind.PUBLIC_ENGAGEMENT,
              contact.interaction().position(),
              contact.subject().id(),
              contact.other().id(),
              events));
    }
    return new Memory(events, before.arm().after(reached, contact.time(), window));
  }

  private static boolean counts(Contact contact) {
    boolean publicKind =
        switch (contact.interaction().kind()) {
          case LIKE, COMMENT, MENTION, VIEW_PROFILE -> true;
          default -> false;
        };
    return publicKind && contact.fromSubject() && !contact.connected() && !contact.family();
  }
}
