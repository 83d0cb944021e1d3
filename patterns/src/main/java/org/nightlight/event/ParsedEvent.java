package org.nightlight.event;

import org.jspecify.annotations.Nullable;

/** What a record turned out to be: exactly one of the three is there. */
public record ParsedEvent(
    @Nullable AccountChange account,
    @Nullable Interaction interaction,
    @Nullable Rejection rejection) {

  static ParsedEvent of(AccountChange account) {
    return new ParsedEvent(account, null, null);
  }

  static ParsedEvent of(Interaction interaction) {
    return new ParsedEvent(null, interaction, null);
  }

  static ParsedEvent of(Rejection rejection) {
    return new ParsedEvent(null, null, rejection);
  }
}
