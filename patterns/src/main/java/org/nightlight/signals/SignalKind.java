package org.nightlight.signals;

import java.util.Locale;

/** The signals, in the order of catalogue §1. */
public enum SignalKind {
  FAN_OUT,
  BLOCKED_BY_MINORS,
  DECLINED_BY_MINORS,
  PROBING,
  NEW_ACCOUNT,
  LIST_WALK,
  PARALLEL_CHATS,
  GIFT_FAN_OUT,
  CO_TARGETING,
  BURN,
  AGE_RESTATED,
  PUBLIC_ENGAGEMENT,
  ACCEPTED,
  PRIVATE_MESSAGE,
  MESSAGE_BURST,
  EARLY_CALL,
  GIFT,
  UNANSWERED,
  RECONTACT,
  NIGHT_CONTACT,
  SUSTAINED,
  GUARD_LOWERED,
  LINKED_RETURN,
  SIDE_DOOR;

  /** The kind of that {@link #label}. */
  public static SignalKind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As the catalogue, settings and outputs name it, for example {@code fan-out}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
