package org.nightlight.jobs.town;

import java.util.List;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;

/**
 * What ordinary people do without knowing each other: they look around, are shown people, and now
 * and then leave for good.
 */
final class Strolls {

  private static final double LEAVE = 0.005;

  private final Chronicle chronicle;
  private final Dice dice;

  Strolls(Chronicle chronicle, Dice dice) {
    this.chronicle = chronicle;
    this.dice = dice;
  }

  void live(Townsfolk folk) {
    List<Resident> grown = folk.all().stream().filter(who -> !who.isMinor(TownTime.START)).toList();
    for (Resident who : folk.all()) {
      boolean minor = who.isMinor(TownTime.START);
      if (!minor && dice.chance(LEAVE)) {
        long time = dice.span(Math.max(TownTime.START, who.openedAt()), TownTime.LAST_HOUR);
        chronicle.end(who, time, AccountStatus.DELETED, ChangedBy.USER);
      }
      for (int left = dice.times(4 * who.liveliness()); left > 0; left--) {
        boolean amongPupils = minor && dice.chance(0.8);
        Resident other = dice.pick(amongPupils ? dice.pick(folk.classes()) : grown);
        stroll(who, other);
      }
    }
  }

  private void stroll(Resident who, Resident other) {
    long time = DailyRhythm.moment(who, dice.below(TownTime.DAYS), dice);
    boolean crossesAges = !who.isMinor(time) && other.isMinor(time);
    switch (dice.weighted(6, 4, crossesAges ? 0 : 4)) {
      case 0 -> chronicle.act(time, who, InteractionKind.VIEW_PROFILE, other, Via.SEARCH);
      case 1 -> chronicle.act(time, who, InteractionKind.LIKE, other, Via.FEED);
      default -> suggested(who, other, time);
    }
  }

  private void suggested(Resident who, Resident other, long time) {
    if (who.isMinor(time) == other.isMinor(time)) {
      chronicle.act(time, who, InteractionKind.SUGGESTED, other, Via.SUGGESTION);
      if (dice.chance(0.2)) {
        long soon = time + dice.seconds(2, 60);
        chronicle.act(soon, who, InteractionKind.VIEW_PROFILE, other, Via.SUGGESTION);
      }
    }
  }
}
