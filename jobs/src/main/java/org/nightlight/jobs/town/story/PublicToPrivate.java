package org.nightlight.jobs.town.story;

import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** Days of public attention for one minor, then a request, then private messages. */
public final class PublicToPrivate implements Story {

  @Override
  public String persona() {
    return "story: public-to-private";
  }

  @Override
  public void unfold(Scene scene) {
    unfold(scene, 1);
    unfold(scene, 6);
    unfold(scene, 12);
  }

  private static void unfold(Scene scene, int firstDay) {
    Dice dice = scene.dice();
    Resident actor = scene.adult(29, 60);
    scene.settleIn(actor);
    Resident target = scene.minorsOfTheirOwn(1, 16, 17).get(0);
    for (int day = firstDay; day < firstDay + 4; day++) {
      long time = TownTime.local(day, dice.between(17, 21), dice.below(50));
      scene.act(time, actor, InteractionKind.VIEW_PROFILE, target, Via.FEED);
      scene.act(time + dice.seconds(5, 60), actor, InteractionKind.LIKE, target, Via.FEED);
      scene.act(time + dice.seconds(70, 400), actor, InteractionKind.COMMENT, target, Via.FEED);
    }
    long asked = TownTime.local(firstDay + 4, 18, dice.below(60));
    long accepted = asked + dice.minutes(10, 240);
    scene.connect(asked, actor, target, accepted);
    for (int day = 0; day < 3; day++) {
      long time = accepted + day * TownTime.DAY + dice.minutes(20, 120);
      scene.conversation().messages(actor, target, time, dice.between(4, 9));
    }
  }
}
