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
 * Organises raids in an online game: adds whoever plays, of all ages, to the group of the evening.
 * Players ask to be taken along, and talk in the group.
 */
public final class RaidOrganiser implements Story {

  private static final int ORGANISERS = 5;

  @Override
  public String persona() {
    return "hard-negative: raid organiser";
  }

  @Override
  public void unfold(Scene scene) {
    for (int i = 0; i < ORGANISERS; i++) {
      Resident organiser = scene.adult(19, 40);
      scene.settleIn(organiser);
      List<Resident> grown = scene.people(22, 19, 45);
      List<Resident> minors = scene.people(12, 14, 17);
      for (int day = i; day < TownTime.DAYS - 1; day += 4) {
        raid(scene, organiser, grown, day);
        raid(scene, organiser, minors, day);
      }
    }
  }

  private static void raid(Scene scene, Resident organiser, List<Resident> players, int day) {
    Dice dice = scene.dice();
    long evening = TownTime.local(day, 19, dice.below(30));
    for (Resident player : players) {
      boolean asks = dice.chance(0.35);
      if (asks) {
        long before = evening - dice.minutes(30, 300);
        scene.act(before, player, InteractionKind.MENTION, organiser, Via.GROUP);
      }
      if (asks || dice.chance(0.5)) {
        long added = evening + dice.seconds(1, 600);
        scene.act(added, organiser, InteractionKind.GROUP_ADD, player, Via.GROUP);
        if (dice.chance(0.5)) {
          long after = evening + dice.minutes(90, 200);
          scene.act(after, player, InteractionKind.MENTION, organiser, Via.GROUP);
        }
        if (dice.chance(0.08)) {
          long asked = evening + dice.minutes(100, 150);
          scene.connect(asked, organiser, player, asked + dice.minutes(1, 50));
          scene.word(asked + dice.minutes(60, 80), organiser, player);
        }
      }
    }
  }
}
