package org.nightlight.jobs.town;

import java.util.List;
import java.util.Optional;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;

/**
 * A release with a fault: for a quarter of an hour the platform opens the accounts of under-16s
 * with a public profile. It is taken back, and those profiles are closed in the evening.
 */
public final class FaultyRelease {

  /** A Friday afternoon; milliseconds since the epoch, UTC. */
  public static final long OUT = TownTime.local(18, 16, 40);

  public static final long BACK = OUT + 15 * TownTime.MINUTE;

  static final String CHECK = "profile-open-by-default";

  static final AccountSettings DEFAULTS =
      AgeDefaults.under16(Profile.PUBLIC, Audience.NOBODY, Toggle.OFF);

  private static final long EVENING = TownTime.local(18, 19, 0);

  /** What the privacy checks take for systemic: so many accounts in so short a time. */
  private static final int MANY = 20;

  private static final long AT_ONCE = 10 * TownTime.MINUTE;

  private FaultyRelease() {}

  static boolean strikes(Resident newcomer) {
    long time = newcomer.openedAt();
    return time >= OUT && time < BACK && newcomer.age(time) < 16;
  }

  static long closedAt(Dice dice) {
    return EVENING + dice.minutes(0, 5);
  }

  /** That so many were struck, beside the lapse of each; nothing if they were not so many. */
  static Optional<Lapse> ofMany(List<Lapse> lapses) {
    List<Long> struck =
        lapses.stream()
            .filter(lapse -> lapse.check().equals(CHECK) && lapse.time() >= OUT)
            .map(Lapse::time)
            .sorted()
            .toList();
    for (int i = MANY - 1; i < struck.size(); i++) {
      if (struck.get(i) - struck.get(i - MANY + 1) < AT_ONCE) {
        return Optional.of(new Lapse("default-regression", null, struck.get(i)));
      }
    }
    return Optional.empty();
  }
}
