package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.contact.Past;
import org.nightlight.event.InteractionKind;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S24 {@code side-door}: an approach of another kind to m under 16, a while after the service
 * refused a message or connection request from a to m; at most one in 24 h.
 */
public final class SideDoor implements PairDetector<LastFired> {

  private static final long serialVersionUID = 1L;

  private final long refusedWithin;
  private final AtMostOnce once;

  public SideDoor(SignalSettings.SideDoor settings) {
    this.refusedWithin = settings.refusedWithin().toMillis();
    this.once = new AtMostOnce(SignalKind.SIDE_DOOR, settings.atMostOnceIn());
  }

  @Override
  public @Nullable LastFired detect(
      @Nullable LastFired memory, Contact contact, List<Signal> found, Outlet<?> out) {
    long time = contact.time();
    boolean fires =
        isAnotherWay(contact.interaction().kind())
            && contact.isApproach()
            && contact.other().isUnder16(time)
            && Past.isUnder(refusedWithin, contact.past().stoppedAt(), time);
    return fires ? once.fire(memory, contact, found) : memory;
  }

  private static boolean isAnotherWay(InteractionKind kind) {
    return switch (kind) {
      case COMMENT, MENTION, GROUP_ADD, GIFT -> true;
      default -> false;
    };
  }
}
