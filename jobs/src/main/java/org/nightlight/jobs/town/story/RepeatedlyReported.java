package org.nightlight.jobs.town.story;

import java.util.List;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** Several minors, on their own, block or report the same account that came up to them. */
public final class RepeatedlyReported implements Story {

  @Override
  public String persona() {
    return "story: repeatedly-reported";
  }

  @Override
  public void unfold(Scene scene) {
    unfold(scene, 3, 2, 24);
    unfold(scene, 10, 3, 23);
    unfold(scene, 17, 3, 25);
  }

  /** So many minors have had enough, so many hours apart. */
  private static void unfold(Scene scene, int day, int reporters, int hoursApart) {
    Dice dice = scene.dice();
    Resident actor = scene.adult(25, 60);
    scene.settleIn(actor);
    List<Resident> minors = scene.minorsOfTheirOwn(reporters + 2, 13, 17);
    long time = TownTime.local(day, 15, dice.below(60));
    for (Resident minor : minors) {
      scene.act(time, actor, InteractionKind.CONNECTION_REQUEST, minor, Via.SEARCH);
      long comment = time + dice.minutes(2, 40);
      scene.act(comment, actor, InteractionKind.COMMENT, minor, Via.FEED);
      time += dice.minutes(10, 120);
    }
    for (Resident minor : minors.subList(0, reporters)) {
      boolean reports = dice.chance(0.5);
      InteractionKind kind = reports ? InteractionKind.REPORT : InteractionKind.BLOCK;
      scene.act(time, minor, kind, actor);
      time += hoursApart * TownTime.HOUR + dice.minutes(-60, 60);
    }
  }
}
