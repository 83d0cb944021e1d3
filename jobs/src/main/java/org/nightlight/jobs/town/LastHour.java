package org.nightlight.jobs.town;

import java.util.List;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Listing;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;

/**
 * A quiet end on many accounts: since time moves on only where records come, every partition of a
 * topic should see some after the last story.
 */
final class LastHour {

  private static final int FRIENDSHIPS = 1_200;
  private static final int CHANGED_ACCOUNTS = 300;

  /** An adult's settings who hides the list of connections. */
  private static final AccountSettings HIDDEN =
      new AccountSettings(
          Profile.PUBLIC,
          Audience.CONNECTIONS,
          Audience.EVERYONE,
          Toggle.ON,
          Listing.HIDDEN,
          Toggle.OFF,
          Toggle.ON);

  private final Chronicle chronicle;
  private final Dice dice;

  LastHour(Chronicle chronicle, Dice dice) {
    this.chronicle = chronicle;
    this.dice = dice;
  }

  void live(Townsfolk folk, List<Friendship> friendships) {
    for (Friendship friendship : dice.sample(friendships, FRIENDSHIPS)) {
      Resident one = friendship.one();
      Resident other = friendship.other();
      if (one.isMinor(TownTime.END) == other.isMinor(TownTime.END)) {
        InteractionKind kind = dice.chance(0.6) ? InteractionKind.LIKE : InteractionKind.COMMENT;
        chronicle.act(moment(), one, kind, other, Via.FEED);
        chronicle.act(moment(), other, InteractionKind.LIKE, one, Via.FEED);
      }
    }
    List<Resident> grown = folk.all().stream().filter(who -> who.age(TownTime.START) > 18).toList();
    for (Resident who : dice.sample(grown, CHANGED_ACCOUNTS)) {
      chronicle.change(who, moment(), ChangedBy.USER, HIDDEN);
    }
  }

  private long moment() {
    return dice.span(TownTime.LAST_HOUR, TownTime.END);
  }
}
