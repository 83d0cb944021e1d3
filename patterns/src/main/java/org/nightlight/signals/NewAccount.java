package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S5 {@code new-account}: approaches by an account opened a short time before reach a count of
 * distinct minors within a window.
 */
public final class NewAccount implements ActorDetector<MinorCount> {

  private static final long serialVersionUID = 1L;

  private final DistinctMinors minors;
  private final long openedWithin;

  public NewAccount(SignalSettings.NewAccount settings) {
    this.minors =
        new DistinctMinors(SignalKind.NEW_ACCOUNT, settings.minors(), settings.window().toMillis());
    this.openedWithin = settings.openedWithin().toMillis();
  }

  @Override
  public @Nullable MinorCount detect(
      @Nullable MinorCount memory, Contact contact, List<Signal> found, Outlet<?> out) {
    return counts(contact) ? minors.count(memory, contact, found, out) : memory;
  }

  private boolean counts(Contact contact) {
    return contact.isApproach()
        && contact.subject().known()
        && contact.time() - contact.subject().createdAt() < openedWithin;
  }
}
