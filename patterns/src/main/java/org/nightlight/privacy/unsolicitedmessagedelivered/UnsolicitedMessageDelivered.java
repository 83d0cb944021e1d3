package org.nightlight.privacy.unsolicitedmessagedelivered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.privacy.Delivery;
import org.nightlight.privacy.DeliveryCheck;
import org.nightlight.risk.Severity;
import org.nightlight.settings.CheckShape;
import org.nightlight.settings.Protection;

/** A private message came through between two accounts that are not connected, of any age. */
public final class UnsolicitedMessageDelivered implements DeliveryCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "unsolicited-message-delivered";
  }

  @Override
  public CheckShape shape() {
    return new CheckShape(name(), List.of(Protection.values()), null);
  }

  @Override
  public InteractionKind kind() {
    return InteractionKind.MESSAGE;
  }

  @Override
  public @Nullable Severity severity(Delivery delivery) {
    return delivery.known() ? null : DeliveryCheck.byAge(delivery);
  }

  @Override
  public String severityInWords() {
    return SEVERITY_BY_AGE;
  }

  @Override
  public String what() {
    return "a private message";
  }
}
