package org.nightlight.signals;

import java.util.Locale;

/** The signals, in the order of catalogue §1. */
public enum SignalKind {
  FAN_OUT,
  BLOCKED_BY_MINORS,
  PUBLIC_ENGAGEMENT,
  ACCEPTED,
  PRIVATE_MESSAGE,
  MESSAGE_BURST,
  EARLY_CALL,
  GIFT,
  RECONTACT;

  /** As the catalogue, settings and outputs name it, for example {@code fan-out}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
