package org.nightlight.privacy.attachmentdelivered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.privacy.Delivery;
import org.nightlight.privacy.DeliveryCheck;
import org.nightlight.risk.Severity;
import org.nightlight.settings.CheckShape;
import org.nightlight.settings.Protection;

/** A private message came through with an attachment, to someone of any age. */
public final class AttachmentDelivered implements DeliveryCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "attachment-delivered";
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
    return delivery.interaction().attachment() ? DeliveryCheck.byAge(delivery) : null;
  }

  @Override
  public String severityInWords() {
    return SEVERITY_BY_AGE;
  }

  @Override
  public String what() {
    return "a private message with an attachment";
  }
}
