package org.nightlight.privacy.minorsuggestedtoadult;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.privacy.Delivery;
import org.nightlight.privacy.DeliveryCheck;
import org.nightlight.risk.Severity;
import org.nightlight.settings.CheckShape;
import org.nightlight.settings.Protection;

/** The recommender showed a minor to an adult-like account that is not connected. */
public final class MinorSuggestedToAdult implements DeliveryCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "minor-suggested-to-adult";
  }

  @Override
  public CheckShape shape() {
    return new CheckShape(name(), List.of(Protection.UNDER_16, Protection.FROM_16_TO_17), null);
  }

  @Override
  public InteractionKind kind() {
    return InteractionKind.SUGGESTED;
  }

  @Override
  public @Nullable Severity severity(Delivery delivery) {
    boolean concerned = delivery.toMinor() && delivery.byAdultLike() && !delivery.known();
    return concerned ? Severity.MEDIUM : null;
  }

  @Override
  public String severityInWords() {
    return "MEDIUM";
  }

  @Override
  public String what() {
    return "the suggestion of a minor";
  }
}
