package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/** S8 {@code gift-fan-out}: gifts to distinct minors, not family, reach a count within a window. */
public final class GiftFanOut implements ActorDetector<MinorCount> {

  private static final long serialVersionUID = 1L;

  private final DistinctMinors minors;

  public GiftFanOut(SignalSettings.GiftFanOut settings) {
    this.minors =
        new DistinctMinors(
            SignalKind.GIFT_FAN_OUT, settings.minors(), settings.window().toMillis());
  }

  @Override
  public @Nullable MinorCount detect(
      @Nullable MinorCount memory, Contact contact, List<Signal> found, Outlet<?> out) {
    return counts(contact) ? minors.count(memory, contact, found, out) : memory;
  }

  private static boolean counts(Contact contact) {
    return contact.fromSubject()
        && contact.interaction().kind() == InteractionKind.GIFT
        && !contact.family();
  }
}
