package org.nightlight.event;

/** What an actor did towards a target. Never what was said or shown. */
public enum InteractionKind {
  VIEW_PROFILE,
  LIKE,
  COMMENT,
  MENTION,
  CONNECTION_REQUEST,
  /** The actor accepts a request that the target sent. */
  CONNECTION_ACCEPT,
  /** The actor declines a request that the target sent. */
  CONNECTION_DECLINE,
  CONNECTION_REMOVE,
  MESSAGE,
  CALL,
  GIFT,
  GROUP_ADD,
  BLOCK,
  UNBLOCK,
  REPORT,
  /** The service's recommender showed the target to the actor. */
  SUGGESTED;

  /** A kind that makes an approach, where the parties are as contract §2 says. */
  public boolean approaches() {
    return switch (this) {
      case CONNECTION_REQUEST, MESSAGE, CALL, GROUP_ADD, GIFT, COMMENT, MENTION -> true;
      default -> false;
    };
  }

  /** A kind by which a minor answers (contract §2): a block, a report or a decline is none. */
  public boolean answers() {
    return this == LIKE || this == CONNECTION_ACCEPT || approaches();
  }

  /** A kind of approach by which two accounts can target the same minor (catalogue §1, S9). */
  public boolean targets() {
    return switch (this) {
      case CONNECTION_REQUEST, MESSAGE, CALL, GIFT, GROUP_ADD -> true;
      default -> false;
    };
  }

  /** Private contact in words or voice. */
  public boolean talks() {
    return this == MESSAGE || this == CALL;
  }
}
