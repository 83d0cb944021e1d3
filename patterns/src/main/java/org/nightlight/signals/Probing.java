package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S4 {@code probing}: approaches that the service refused reach a count of distinct under-16s
 * within a window.
 */
public final class Probing implements ActorDetector<MinorCount> {

  private static final long serialVersionUID = 1L;

  private final DistinctMinors minors;

  public Probing(SignalSettings.Probing settings) {
    this.minors =
        new DistinctMinors(SignalKind.PROBING, settings.minors(), settings.window().toMillis());
  }

  @Override
  public @Nullable MinorCount detect(
      @Nullable MinorCount memory, Contact contact, List<Signal> found, Outlet<?> out) {
    return counts(contact) ? minors.count(memory, contact, found, out) : memory;
  }

  private static boolean counts(Contact contact) {
    return contact.isApproach()
        && !contact.interaction().delivered()
        && contact.other().isUnder16(contact.time());
  }
}
