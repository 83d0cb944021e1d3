package org.nightlight.privacy.strangercommentonunder16;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.privacy.Delivery;
import org.nightlight.privacy.DeliveryCheck;
import org.nightlight.risk.Severity;
import org.nightlight.settings.CheckShape;
import org.nightlight.settings.Protection;

/** Someone not connected could comment on an under-16. */
public final class StrangerCommentOnUnder16 implements DeliveryCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "stranger-comment-on-under-16";
  }

  @Override
  public CheckShape shape() {
    return new CheckShape(name(), List.of(Protection.UNDER_16), null);
  }

  @Override
  public InteractionKind kind() {
    return InteractionKind.COMMENT;
  }

  @Override
  public @Nullable Severity severity(Delivery delivery) {
    boolean concerned = delivery.protection() == Protection.UNDER_16 && !delivery.known();
    return concerned ? Severity.HIGH : null;
  }

  @Override
  public String severityInWords() {
    return "HIGH";
  }

  @Override
  public String what() {
    return "a comment";
  }
}
