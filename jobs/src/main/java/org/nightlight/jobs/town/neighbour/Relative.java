package org.nightlight.jobs.town.neighbour;

import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Newcomer;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** An aunt, an uncle or a grandparent with the child's family id, new here, who writes a lot. */
public final class Relative implements Story {

  private static final int RELATIVES = 6;

  @Override
  public String persona() {
    return "hard-negative: relative";
  }

  @Override
  public void unfold(Scene scene) {
    for (int i = 0; i < RELATIVES; i++) {
      arrive(scene, 2 * i);
    }
  }

  private static void arrive(Scene scene, int day) {
    Dice dice = scene.dice();
    Resident child = scene.childWithFamily();
    long openedAt = TownTime.local(day, 10, dice.below(60));
    Newcomer newcomer = Newcomer.born(scene.bornAt(dice.between(30, 72)));
    Resident relative = scene.admit(newcomer.openedAt(openedAt).family(child.familyId()));
    long asked = openedAt + dice.minutes(30, 300);
    scene.connect(asked, relative, child, asked + dice.minutes(10, 200));
    for (int later = day + 1; later < TownTime.DAYS; later++) {
      long time = TownTime.local(later, dice.between(17, 23), dice.below(60));
      if (dice.chance(0.6)) {
        scene.word(time, relative, child);
        scene.word(time + dice.minutes(1, 30), child, relative);
      }
      if (dice.chance(0.15)) {
        scene.act(time + dice.minutes(30, 50), relative, InteractionKind.CALL, child);
      }
      if (dice.chance(0.1)) {
        scene.act(time + dice.minutes(50, 55), relative, InteractionKind.GIFT, child, Via.LIVE);
      }
    }
  }
}
