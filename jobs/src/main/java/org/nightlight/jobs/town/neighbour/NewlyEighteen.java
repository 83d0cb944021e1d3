package org.nightlight.jobs.town.neighbour;

import java.util.Comparator;
import java.util.List;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Newcomer;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** A teen who joined lately, has just turned 18, and adds classmates; some of them come first. */
public final class NewlyEighteen implements Story {

  private static final int TEENS = 6;

  @Override
  public String persona() {
    return "hard-negative: newly 18";
  }

  @Override
  public void unfold(Scene scene) {
    for (int i = 0; i < TEENS; i++) {
      join(scene, 1 + 2 * i);
    }
  }

  private static void join(Scene scene, int day) {
    Dice dice = scene.dice();
    long openedAt = TownTime.local(day, 14, dice.below(60)) - dice.span(0, 9 * TownTime.DAY);
    Resident teen = scene.admit(Newcomer.born(scene.bornAt(18)).openedAt(openedAt));
    List<Resident> classmates = dice.sample(scene.schoolClass(17), 15);
    classmates.sort(Comparator.comparing(mate -> !mate.isMinor(TownTime.END)));
    long time = TownTime.local(day, 15, dice.below(60));
    for (int i = 0; i < classmates.size(); i++) {
      Resident mate = classmates.get(i);
      if (i < 4) {
        long accepted = time + dice.minutes(2, 40);
        scene.connect(time, mate, teen, accepted);
        talk(scene, teen, mate, accepted + dice.minutes(1, 60));
      } else {
        long asked = time + dice.minutes(1, 2500);
        scene.act(asked, teen, InteractionKind.CONNECTION_REQUEST, mate, Via.CONTACTS);
        if (dice.chance(0.8)) {
          long accepted = asked + dice.minutes(2, 300);
          scene.act(accepted, mate, InteractionKind.CONNECTION_ACCEPT, teen);
          talk(scene, teen, mate, accepted + dice.minutes(1, 60));
        }
      }
    }
  }

  private static void talk(Scene scene, Resident teen, Resident mate, long time) {
    Dice dice = scene.dice();
    boolean teenStarts = dice.chance(0.5);
    long at = time;
    for (int i = dice.between(1, 5); i > 0; i--) {
      Resident first = teenStarts ? teen : mate;
      at = scene.conversation().messages(first, teenStarts ? mate : teen, at, dice.between(2, 12));
      teenStarts = dice.chance(0.5);
      at += dice.span(TownTime.HOUR, 3 * TownTime.DAY);
    }
    if (dice.chance(0.15)) {
      scene.act(at, teen, InteractionKind.CALL, mate);
    }
  }
}
