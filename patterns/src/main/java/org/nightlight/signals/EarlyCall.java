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
public final class EarlyCall implements PairDetector<LastFired> {

  private static final long serialVersionUID = 1L;

  private final long firstInteractionWithin;
  private final AtMostOnce once;

  public EarlyCall(SignalSettings.EarlyCall settings) {
    this.firstInteractionWithin = settings.firstInteractionWithin().toMillis();
    this.once = new AtMostOnce(SignalKind.EARLY_CALL, settings.atMostOnceIn());
  }

  @Override
  public @Nullable LastFired detect(
      @Nullable LastFired memory, Contact contact, List<Signal> found, Outlet<?> out) {
    boolean early =
        contact.fromSubject()
            && contact.interaction().kind() == InteractionKind.CALL
            && !contact.family()
            && contact.sinceFirst() < firstInteractionWithin;
    return early ? once.fire(memory, contact, found) : memory;
  }
}
