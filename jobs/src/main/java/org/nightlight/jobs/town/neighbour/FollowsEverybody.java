package org.nightlight.jobs.town.neighbour;

import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** Someone who follows everybody regardless of age, and says hello to who follows back. */
public final class FollowsEverybody implements Story {

  private static final int FOLLOWERS = 5;
  private static final int FOLLOWED = 260;

  @Override
  public String persona() {
    return "hard-negative: follows everybody";
  }

  @Override
  public void unfold(Scene scene) {
    Dice dice = scene.dice();
    for (int i = 0; i < FOLLOWERS; i++) {
      Resident follower = scene.adult(20, 60);
      scene.settleIn(follower);
      for (Resident anyone : scene.people(FOLLOWED, 11, 80)) {
        long time = TownTime.local(dice.below(TownTime.DAYS - 1), dice.between(9, 22), 0);
        time += dice.minutes(0, 60);
        scene.act(time, follower, InteractionKind.CONNECTION_REQUEST, anyone, Via.SUGGESTION);
        if (dice.chance(0.3)) {
          long accepted = time + dice.minutes(5, 900);
          scene.act(accepted, anyone, InteractionKind.CONNECTION_ACCEPT, follower);
          if (dice.chance(0.3)) {
            scene.word(accepted + dice.minutes(5, 600), follower, anyone);
          }
        }
      }
    }
  }
}
