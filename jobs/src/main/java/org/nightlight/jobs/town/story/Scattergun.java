package org.nightlight.jobs.town.story;

import java.util.List;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** Requests to many minors in one go, most unanswered; then private talk with one who accepted. */
public final class Scattergun implements Story {

  @Override
  public String persona() {
    return "story: scattergun";
  }

  @Override
  public void unfold(Scene scene) {
    unfold(scene, TownTime.local(0, 7, 5), 2);
    unfold(scene, TownTime.local(7, 15, 20), 9);
    unfold(scene, TownTime.local(15, 19, 40), 14);
  }

  /** The requests come so many minutes apart at most. */
  private static void unfold(Scene scene, long start, int apart) {
    Dice dice = scene.dice();
    Resident actor = scene.adult(26, 55);
    Resident accepts = scene.minorsOfTheirOwn(1, 16, 17).get(0);
    List<Resident> others = scene.minorsOfTheirOwn(15, 13, 17);
    long time = start;
    ask(scene, time, actor, accepts);
    for (Resident other : others) {
      time += dice.minutes(1, apart);
      ask(scene, time, actor, other);
    }
    for (Resident grownUp : scene.people(3, 19, 50)) {
      ask(scene, time + dice.minutes(1, 30), actor, grownUp);
    }
    for (Resident other : others.subList(0, 4)) {
      long later = time + dice.minutes(20, 900);
      scene.act(later, other, InteractionKind.CONNECTION_DECLINE, actor);
    }
    long accepted = time + dice.minutes(3, 15);
    scene.act(accepted, accepts, InteractionKind.CONNECTION_ACCEPT, actor);
    scene.conversation().messages(actor, accepts, accepted + dice.minutes(4, 12), 9);
  }

  private static void ask(Scene scene, long time, Resident actor, Resident target) {
    Via via = scene.dice().chance(0.6) ? Via.SUGGESTION : Via.SEARCH;
    scene.act(time, actor, InteractionKind.CONNECTION_REQUEST, target, via);
  }
}
