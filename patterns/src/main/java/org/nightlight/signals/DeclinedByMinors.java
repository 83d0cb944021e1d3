package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S3 {@code declined-by-minors}: distinct minors, not family, that decline a connection with a
 * reach a count within a window.
 */
public final class DeclinedByMinors implements ActorDetector<MinorCount> {

  private static final long serialVersionUID = 1L;

  private final DistinctMinors minors;

  public DeclinedByMinors(SignalSettings.DeclinedByMinors settings) {
    this.minors =
        new DistinctMinors(
            SignalKind.DECLINED_BY_MINORS, settings.minors(), settings.window().toMillis());
  }

  @Override
  public @Nullable MinorCount detect(
      @Nullable MinorCount memory, Contact contact, List<Signal> found, Outlet<?> out) {
    return counts(contact) ? minors.count(memory, contact, found, out) : memory;
  }

  private static boolean counts(Contact contact) {
    return !contact.fromSubject()
        && contact.interaction().kind() == InteractionKind.CONNECTION_DECLINE
        && !contact.family();
  }
}
