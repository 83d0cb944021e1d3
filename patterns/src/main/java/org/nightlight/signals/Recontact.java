package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.contact.Past;
import org.nightlight.event.InteractionKind;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S19 {@code recontact}: an approach or {@code VIEW_PROFILE} from a to m, not connected, not
 * family, a while after m blocked, reported, declined or removed a; at most one in 1 h. An {@code
 * UNBLOCK} by m or a new connection clears what went before ({@link Past#refusedAt}).
 */
public final class Recontact implements PairDetector<LastFired> {

  private static final long serialVersionUID = 1L;

  private final long refusedWithin;
  private final AtMostOnce once;

  public Recontact(SignalSettings.Recontact settings) {
    this.refusedWithin = settings.refusedWithin().toMillis();
    this.once = new AtMostOnce(SignalKind.RECONTACT, settings.atMostOnceIn());
  }

  @Override
  public @Nullable LastFired detect(
      @Nullable LastFired memory, Contact contact, List<Signal> found, Outlet<?> out) {
    boolean fires =
        reachesOut(contact)
            && Past.isUnder(refusedWithin, contact.past().refusedAt(), contact.time());
    return fires ? once.fire(memory, contact, found) : memory;
  }

  private static boolean reachesOut(Contact contact) {
    boolean looks =
        contact.fromSubject()
            && contact.interaction().kind() == InteractionKind.VIEW_PROFILE
            && !contact.connected()
            && !contact.family();
    return looks || contact.isApproach();
  }
}
