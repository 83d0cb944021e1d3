package org.nightlight.jobs.town.story;

import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** Gifts to a minor during live streams, then private messages; the last gives to three. */
public final class GiftToPrivate implements Story {

  @Override
  public String persona() {
    return "story: gift-to-private";
  }

  @Override
  public void unfold(Scene scene) {
    unfold(scene, 2, 1);
    unfold(scene, 8, 1);
    unfold(scene, 14, 3);
  }

  private static void unfold(Scene scene, int firstDay, int minors) {
    Dice dice = scene.dice();
    Resident actor = scene.adult(31, 58);
    scene.settleIn(actor);
    for (Resident target : scene.minorsOfTheirOwn(minors, 16, 17)) {
      for (int day = firstDay; day < firstDay + 2; day++) {
        long live = TownTime.local(day, 19, dice.below(60));
        scene.act(live, actor, InteractionKind.GIFT, target, Via.LIVE);
        scene.act(live + dice.minutes(3, 20), actor, InteractionKind.GIFT, target, Via.LIVE);
      }
      long asked = TownTime.local(firstDay + 2, 17, dice.below(60));
      long accepted = asked + dice.minutes(5, 120);
      scene.connect(asked, actor, target, accepted);
      long message = accepted + dice.minutes(10, 90);
      scene.conversation().messages(actor, target, message, dice.between(3, 7));
    }
  }
}
