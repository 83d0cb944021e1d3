package org.nightlight.jobs.town.neighbour;

import java.util.List;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/**
 * A teen who stated an adult age, as a third do, and befriends the classmates. Some put their birth
 * date right later.
 */
public final class StatedAdultAge implements Story {

  private static final int[] AGES = {13, 14, 14, 15, 15, 16};

  @Override
  public String persona() {
    return "hard-negative: stated adult age";
  }

  @Override
  public void unfold(Scene scene) {
    for (int i = 0; i < AGES.length; i++) {
      Resident teen = scene.adult(18, 24);
      List<Resident> classmates = scene.schoolClass(AGES[i]);
      for (Resident mate : scene.dice().sample(classmates, 12)) {
        befriend(scene, teen, mate);
      }
      if (i % 3 == 0) {
        long noon = TownTime.local(12 + i, 12, scene.dice().below(60));
        scene.chronicle().restate(teen, noon, scene.bornAt(AGES[i]));
      }
    }
  }

  private static void befriend(Scene scene, Resident teen, Resident mate) {
    Dice dice = scene.dice();
    long asked = TownTime.local(dice.below(12), dice.between(13, 20), dice.below(60));
    boolean mateAsks = dice.chance(0.4);
    Resident one = mateAsks ? mate : teen;
    Resident other = mateAsks ? teen : mate;
    long accepted = asked + dice.minutes(1, 500);
    scene.act(asked, one, InteractionKind.CONNECTION_REQUEST, other, Via.CONTACTS);
    if (dice.chance(0.15)) {
      return;
    }
    scene.act(accepted, other, InteractionKind.CONNECTION_ACCEPT, one);
    long at = accepted;
    for (int left = dice.between(1, 8); left > 0; left--) {
      at += dice.span(TownTime.MINUTE, 2 * TownTime.DAY);
      boolean teenStarts = dice.chance(0.5);
      Resident first = teenStarts ? teen : mate;
      Resident second = teenStarts ? mate : teen;
      if (dice.chance(0.5)) {
        scene.act(at, first, InteractionKind.LIKE, second, Via.FEED);
      } else {
        scene.word(at, first, second);
      }
    }
  }
}
