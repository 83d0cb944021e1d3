package org.nightlight.jobs.town.story;

import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/**
 * A minor says no, by declining, by blocking or by ending it, and is sought out again and again.
 */
public final class PersistsAfterRefusal implements Story {

  @Override
  public String persona() {
    return "story: persists-after-refusal";
  }

  @Override
  public void unfold(Scene scene) {
    unfold(scene, 1, InteractionKind.CONNECTION_DECLINE);
    unfold(scene, 9, InteractionKind.BLOCK);
    unfold(scene, 16, InteractionKind.CONNECTION_REMOVE);
  }

  private static void unfold(Scene scene, int day, InteractionKind no) {
    Dice dice = scene.dice();
    Resident actor = scene.adult(24, 50);
    scene.settleIn(actor);
    Resident target = scene.minorsOfTheirOwn(1, 14, 17).get(0);
    long asked = TownTime.local(day, 16, dice.below(60));
    scene.act(asked, actor, InteractionKind.CONNECTION_REQUEST, target, Via.SUGGESTION);
    long refused = asked + dice.minutes(90, 240);
    if (no == InteractionKind.CONNECTION_REMOVE) {
      scene.act(asked + dice.minutes(20, 60), target, InteractionKind.CONNECTION_ACCEPT, actor);
    }
    scene.act(refused, target, no, actor);
    long look = refused + dice.minutes(30, 200);
    scene.act(look, actor, InteractionKind.VIEW_PROFILE, target, Via.SEARCH);
    long again = refused + dice.minutes(400, 1500);
    scene.act(again, actor, InteractionKind.CONNECTION_REQUEST, target, Via.SEARCH);
    scene.act(again + dice.minutes(5, 300), target, InteractionKind.CONNECTION_DECLINE, actor);
    long last = again + dice.minutes(700, 2500);
    scene.act(last, actor, InteractionKind.COMMENT, target, Via.FEED);
    scene.act(last + dice.minutes(1, 9), actor, InteractionKind.MESSAGE, target);
  }
}
