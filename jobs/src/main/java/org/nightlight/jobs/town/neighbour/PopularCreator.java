package org.nightlight.jobs.town.neighbour;

import java.util.List;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** A popular creator: fans of all ages, many of them minors, come first; the creator answers. */
public final class PopularCreator implements Story {

  private static final int CREATORS = 5;

  @Override
  public String persona() {
    return "hard-negative: popular creator";
  }

  @Override
  public void unfold(Scene scene) {
    for (int i = 0; i < CREATORS; i++) {
      Resident creator = scene.adult(19, 33);
      scene.settleIn(creator);
      for (Resident fan : scene.people(70, 19, 45)) {
        follow(scene, creator, fan);
      }
      for (Resident fan : scene.people(45, 12, 17)) {
        follow(scene, creator, fan);
      }
    }
  }

  private static void follow(Scene scene, Resident creator, Resident fan) {
    Dice dice = scene.dice();
    int firstDay = dice.below(TownTime.DAYS - 6);
    long seen = TownTime.local(firstDay, dice.between(14, 20), dice.below(60));
    scene.act(seen, fan, InteractionKind.VIEW_PROFILE, creator, Via.FEED);
    if (dice.chance(0.5)) {
      long asked = seen + dice.minutes(1, 20);
      scene.connect(asked, fan, creator, asked + dice.minutes(60, 2000));
    }
    for (int day = firstDay; day < TownTime.DAYS - 1; day++) {
      if (dice.chance(0.3)) {
        long time = TownTime.local(day, dice.between(14, 21), dice.below(60));
        scene.act(time, fan, InteractionKind.LIKE, creator, Via.FEED);
        if (dice.chance(0.3)) {
          scene.act(time + dice.seconds(20, 90), fan, InteractionKind.COMMENT, creator, Via.FEED);
          answer(scene, creator, fan, time + dice.minutes(5, 300));
        }
      }
    }
  }

  private static void answer(Scene scene, Resident creator, Resident fan, long time) {
    List<InteractionKind> kinds =
        List.of(InteractionKind.LIKE, InteractionKind.COMMENT, InteractionKind.MESSAGE);
    InteractionKind kind = scene.dice().pick(kinds);
    if (kind == InteractionKind.MESSAGE && scene.dice().chance(0.6)) {
      kind = InteractionKind.COMMENT;
    }
    scene.act(time, creator, kind, fan, Via.FEED);
  }
}
