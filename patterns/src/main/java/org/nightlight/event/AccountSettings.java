package org.nightlight.event;

import org.jspecify.annotations.Nullable;

/**
 * An account's privacy settings. Each may be null: the service does not offer it, so it is never
 * judged. The values of each run from open to closed.
 */
public record AccountSettings(
    @Nullable Profile profile,
    @Nullable Audience messages,
    @Nullable Audience comments,
    @Nullable Toggle suggestions,
    @Nullable Listing connectionsList,
    @Nullable Toggle location,
    @Nullable Toggle downloads) {

  public static final AccountSettings NONE =
      new AccountSettings(null, null, null, null, null, null, null);

  /** Who sees the profile. */
  public enum Profile {
    PUBLIC,
    PRIVATE
  }

  /** Who may write. */
  public enum Audience {
    EVERYONE,
    CONNECTIONS,
    NOBODY
  }

  /** A feature of the service. */
  public enum Toggle {
    ON,
    OFF
  }

  /** Whether others see the list of connections. */
  public enum Listing {
    SHOWN,
    HIDDEN
  }
}
