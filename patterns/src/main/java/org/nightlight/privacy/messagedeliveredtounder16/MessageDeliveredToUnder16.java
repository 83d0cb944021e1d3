package org.nightlight.privacy.messagedeliveredtounder16;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.privacy.Delivery;
import org.nightlight.privacy.DeliveryCheck;
import org.nightlight.risk.Severity;
import org.nightlight.settings.CheckShape;
import org.nightlight.settings.Protection;

/** A private message came through to an under-16, for whom they are off. */
public final class MessageDeliveredToUnder16 implements DeliveryCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "message-delivered-to-under-16";
  }

  @Override
  public CheckShape shape() {
    return new CheckShape(name(), List.of(Protection.UNDER_16), null);
  }

  @Override
  public InteractionKind kind() {
    return InteractionKind.MESSAGE;
  }

  @Override
  public @Nullable Severity severity(Delivery delivery) {
    if (delivery.protection() != Protection.UNDER_16) {
      return null;
    }
    return delivery.byAdultLike() && !delivery.known() ? Severity.URGENT : Severity.HIGH;
  }

  @Override
  public String severityInWords() {
    return "URGENT from an adult-like account that is not connected, else HIGH";
  }

  @Override
  public String what() {
    return "a private message";
  }
}
