package org.nightlight.jobs.town;

import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Listing;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;

/** The settings with which the town's platform opens an account: closed for under-16s. */
public final class AgeDefaults {

  public static final AccountSettings UNDER_16 =
      under16(Profile.PRIVATE, Audience.NOBODY, Toggle.OFF);

  static final AccountSettings FROM_16 =
      new AccountSettings(
          Profile.PUBLIC,
          Audience.CONNECTIONS,
          Audience.CONNECTIONS,
          Toggle.ON,
          Listing.SHOWN,
          Toggle.OFF,
          Toggle.OFF);

  static final AccountSettings ADULT =
      new AccountSettings(
          Profile.PUBLIC,
          Audience.CONNECTIONS,
          Audience.EVERYONE,
          Toggle.ON,
          Listing.SHOWN,
          Toggle.OFF,
          Toggle.ON);

  private AgeDefaults() {}

  /** An under-16's, of which some may be other than they should. */
  public static AccountSettings under16(Profile profile, Audience messages, Toggle location) {
    return new AccountSettings(
        profile, messages, Audience.CONNECTIONS, Toggle.OFF, Listing.HIDDEN, location, Toggle.OFF);
  }

  public static AccountSettings at(int age) {
    if (age < 16) {
      return UNDER_16;
    }
    return age < 18 ? FROM_16 : ADULT;
  }
}
