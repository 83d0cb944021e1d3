package org.nightlight.jobs.town.neighbour;

import org.nightlight.event.InteractionKind;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** An older sibling's friend, 18 and 17, long connected, close, up late now and then. */
public final class SiblingsFriend implements Story {

  private static final int FRIENDS = 6;

  @Override
  public String persona() {
    return "hard-negative: older sibling's friend";
  }

  @Override
  public void unfold(Scene scene) {
    Dice dice = scene.dice();
    for (Resident younger : scene.people(FRIENDS, 17, 17)) {
      Resident friend = scene.adult(18, 18);
      scene.befriend(friend, younger, 0.9);
      for (int day = 0; day < TownTime.DAYS - 1; day++) {
        if (dice.chance(0.25)) {
          long late = TownTime.local(day, 22, 40) + dice.minutes(0, 90);
          scene.conversation().messages(friend, younger, late, dice.between(3, 8));
        }
        if (dice.chance(0.1)) {
          long call = TownTime.local(day, dice.between(16, 20), dice.below(60));
          scene.act(call, friend, InteractionKind.CALL, younger);
        }
      }
    }
  }
}
