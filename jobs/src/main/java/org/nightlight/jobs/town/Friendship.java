package org.nightlight.jobs.town;

import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;

/**
 * Two people who are connected, or become so, and what passes between them from then on.
 *
 * @param one who asked
 * @param since when one asked, milliseconds since the epoch, UTC
 * @param closeness conversations a day between people of average liveliness
 */
record Friendship(Resident one, Resident other, long since, double closeness) {

  /** A friendship from the months before the town's life starts, or since both are there. */
  static Friendship fromBefore(Resident one, Resident other, double closeness, Dice dice) {
    long opened = Math.max(one.openedAt(), other.openedAt());
    long earliest = Math.max(TownTime.BEFORE, opened + TownTime.HOUR);
    long latest = Math.max(TownTime.START - TownTime.DAY, earliest + TownTime.DAY);
    return new Friendship(one, other, dice.span(earliest, latest), closeness);
  }

  /** The request, the acceptance and all that follows until the town's end. */
  void live(Chronicle chronicle, Dice dice) {
    long accepted = since + dice.minutes(1, 600);
    chronicle.act(since, one, InteractionKind.CONNECTION_REQUEST, other, way(dice));
    chronicle.act(accepted, other, InteractionKind.CONNECTION_ACCEPT, one, null);
    long parted = parting(chronicle, dice, accepted);
    double rate = closeness * Math.min(one.liveliness() * other.liveliness(), 8);
    Conversation talk = new Conversation(chronicle, dice);
    for (int day = 0; day < TownTime.DAYS; day++) {
      for (int left = dice.times(rate); left > 0; left--) {
        boolean oneStarts = dice.chance(0.5);
        Resident first = oneStarts ? one : other;
        Resident second = oneStarts ? other : one;
        long time = DailyRhythm.moment(first, day, dice);
        if (time > accepted && time < parted) {
          talk.between(first, second, time);
        }
      }
    }
  }

  /** Few friendships end; the time of that, or the town's end. */
  private long parting(Chronicle chronicle, Dice dice, long accepted) {
    long time = dice.span(TownTime.START, TownTime.END);
    if (time < accepted || !dice.chance(0.012)) {
      return TownTime.END;
    }
    boolean inAnger = dice.chance(0.2);
    InteractionKind kind = inAnger ? InteractionKind.BLOCK : InteractionKind.CONNECTION_REMOVE;
    chronicle.act(time, one, kind, other, null);
    return time;
  }

  private static Via way(Dice dice) {
    Via[] ways = {Via.CONTACTS, Via.SEARCH, Via.SUGGESTION, Via.CONNECTION_LIST};
    return ways[dice.weighted(5, 3, 3, 1)];
  }
}
