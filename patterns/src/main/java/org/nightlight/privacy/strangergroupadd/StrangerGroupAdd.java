package org.nightlight.privacy.strangergroupadd;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.privacy.Delivery;
import org.nightlight.privacy.DeliveryCheck;
import org.nightlight.risk.Severity;
import org.nightlight.settings.CheckShape;
import org.nightlight.settings.Protection;

/** An adult-like account that is not connected could add a minor to a group. */
public final class StrangerGroupAdd implements DeliveryCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "stranger-group-add";
  }

  @Override
  public CheckShape shape() {
    return new CheckShape(name(), List.of(Protection.UNDER_16, Protection.FROM_16_TO_17), null);
  }

  @Override
  public InteractionKind kind() {
    return InteractionKind.GROUP_ADD;
  }

  @Override
  public @Nullable Severity severity(Delivery delivery) {
    boolean concerned = delivery.toMinor() && delivery.byAdultLike() && !delivery.known();
    return concerned ? Severity.HIGH : null;
  }

  @Override
  public String severityInWords() {
    return "HIGH";
  }

  @Override
  public String what() {
    return "an addition to a group";
  }
}
