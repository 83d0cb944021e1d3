package org.nightlight.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.risk.Severity;

/** A check of what the service lets through to an account. */
public interface DeliveryCheck extends PrivacyCheck {

  /** Of what is promised to all ages. */
  String SEVERITY_BY_AGE = "HIGH to a minor, else LOW";

  InteractionKind kind();

  /**
   * How grave it is that this came through.
   *
   * @param delivery of the check's kind; neither party is the service's own account
   * @return null where the check is not about it
   */
  @Nullable Severity severity(Delivery delivery);

  /** What came, as part of a sentence: "a private message with an attachment". */
  String what();

  @Override
  default List<Cause> causes() {
    return List.of(Cause.DELIVERED);
  }

  /** The severity of what is promised to all ages. */
  static Severity byAge(Delivery delivery) {
    return delivery.toMinor() ? Severity.HIGH : Severity.LOW;
  }
}
