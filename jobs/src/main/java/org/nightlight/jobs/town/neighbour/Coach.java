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
 * Teacher or coach with a class list: adds all of them and some parents in one evening. Most
 * accept, the children answer; later a word here and there about training.
 */
public final class Coach implements Story {

  private static final int[] AGES = {13, 14, 15, 16, 16, 17};

  @Override
  public String persona() {
    return "hard-negative: coach";
  }

  @Override
  public void unfold(Scene scene) {
    for (int i = 0; i < AGES.length; i++) {
      evening(scene, 1 + 2 * i, AGES[i]);
    }
  }

  private static void evening(Scene scene, int day, int age) {
    Dice dice = scene.dice();
    Resident coach = scene.adult(27, 58);
    scene.settleIn(coach);
    List<Resident> team = dice.sample(scene.schoolClass(age), dice.between(13, 17));
    for (Resident curious : team.subList(0, dice.between(0, 4))) {
      long look = TownTime.local(day, dice.between(14, 17), dice.below(60));
      scene.act(look, curious, InteractionKind.VIEW_PROFILE, coach, Via.SEARCH);
    }
    long time = TownTime.local(day, 18, 30);
    for (Resident parent : scene.people(dice.between(4, 8), 34, 60)) {
      time += dice.seconds(20, 70);
      scene.connect(time, coach, parent, time + dice.minutes(2, 800));
    }
    for (Resident child : team) {
      time += dice.seconds(20, 70);
      add(scene, coach, child, time);
    }
    for (int later = day + 1; later < TownTime.DAYS; later++) {
      if (dice.chance(0.4)) {
        long word = TownTime.local(later, dice.between(16, 19), dice.below(60));
        aboutTraining(scene, coach, dice.sample(team, dice.between(1, 4)), word);
      }
    }
  }

  private static void add(Scene scene, Resident coach, Resident child, long time) {
    Dice dice = scene.dice();
    scene.act(time, coach, InteractionKind.CONNECTION_REQUEST, child, Via.SEARCH);
    if (dice.chance(0.9)) {
      long accepted = time + dice.minutes(1, 100);
      scene.act(accepted, child, InteractionKind.CONNECTION_ACCEPT, coach);
      if (dice.chance(0.9)) {
        scene.word(accepted + dice.minutes(1, 15), child, coach);
      }
    }
  }

  private static void aboutTraining(Scene scene, Resident coach, List<Resident> team, long time) {
    long at = time;
    for (Resident child : team) {
      scene.word(at, coach, child);
      if (scene.dice().chance(0.7)) {
        scene.word(at + scene.dice().minutes(2, 60), child, coach);
      }
      at += scene.dice().minutes(1, 6);
    }
  }
}
