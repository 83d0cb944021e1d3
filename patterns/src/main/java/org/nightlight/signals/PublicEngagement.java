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
public final class PublicEngagement implements PairDetector<EventCount> {

  private static final long serialVersionUID = 1L;

  private final CountedEvents events;

  public PublicEngagement(SignalSettings.PublicEngagement settings) {
    this.events =
        new CountedEvents(
            SignalKind.PUBLIC_ENGAGEMENT, settings.events(), settings.window().toMillis());
  }

  @Override
  public @Nullable EventCount detect(
      @Nullable EventCount memory, Contact contact, List<Signal> found, Outlet<?> out) {
    return counts(contact) ? events.count(memory, contact, true, found, out) : memory;
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
