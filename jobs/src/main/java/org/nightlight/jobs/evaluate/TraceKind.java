package org.nightlight.jobs.evaluate;

import java.util.Locale;
import org.nightlight.event.InteractionKind;

/** What a trace calls a contact, and the contract's kind that comes closest. */
enum TraceKind {
  /** A private message on the service. */
  MSG(InteractionKind.MESSAGE, true),
  /** A text message between phones: private and to one person, as a message is. */
  SMS(InteractionKind.MESSAGE, true),
  CALL(InteractionKind.CALL, true),
  /** Names somebody in a public post. */
  MT(InteractionKind.MENTION, false),
  /** A public reply stands under what the other posted, as a comment does. */
  RE(InteractionKind.COMMENT, false),
  /**
   * A share. The contract has no kind for it; like a {@code LIKE} it approves of a post in public,
   * is no approach, and counts as public attention.
   */
  RT(InteractionKind.LIKE, false);

  private final InteractionKind interaction;
  private final boolean isPrivate;

  TraceKind(InteractionKind interaction, boolean isPrivate) {
    this.interaction = interaction;
    this.isPrivate = isPrivate;
  }

  InteractionKind interaction() {
    return interaction;
  }

  /** Between the two alone; a service carries such contact between connected accounts. */
  boolean isPrivate() {
    return isPrivate;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
