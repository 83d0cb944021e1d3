package org.nightlight.jobs.town.neighbour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Newcomer;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/**
 * A school class joins on one day and everybody adds everybody. In the final year some are 18 and
 * some are not.
 */
public final class ClassJoiningTogether implements Story {

  private static final int PUPILS = 20;

  @Override
  public String persona() {
    return "hard-negative: class joining";
  }

  @Override
  public void unfold(Scene scene) {
    join(scene, 4, LocalDate.of(2011, 9, 1));
    join(scene, 5, LocalDate.of(2007, 9, 1));
    join(scene, 11, LocalDate.of(2007, 9, 1));
  }

  private static void join(Scene scene, int day, LocalDate bornFrom) {
    Dice dice = scene.dice();
    List<Resident> pupils = new ArrayList<>();
    for (int i = 0; i < PUPILS; i++) {
      LocalDate born = bornFrom.plusDays(dice.below(365));
      long openedAt = TownTime.local(day, 10, 0) + dice.minutes(0, 45);
      pupils.add(scene.admit(Newcomer.born(born).openedAt(openedAt)));
    }
    for (int i = 0; i < PUPILS; i++) {
      for (int j = i + 1; j < PUPILS; j++) {
        if (dice.chance(0.6)) {
          boolean forth = dice.chance(0.5);
          Resident one = pupils.get(forth ? i : j);
          meet(scene, day, one, pupils.get(forth ? j : i));
        }
      }
    }
  }

  private static void meet(Scene scene, int day, Resident one, Resident other) {
    Dice dice = scene.dice();
    long asked = TownTime.local(day, 11, 0) + dice.minutes(0, 540);
    scene.act(asked, one, InteractionKind.CONNECTION_REQUEST, other, Via.CONTACTS);
    if (dice.chance(0.1)) {
      return;
    }
    long accepted = asked + dice.minutes(1, 90);
    scene.act(accepted, other, InteractionKind.CONNECTION_ACCEPT, one);
    long at = accepted;
    for (int left = dice.between(0, 3); left > 0; left--) {
      at += dice.minutes(2, 3000);
      boolean oneStarts = dice.chance(0.5);
      talk(scene, at, oneStarts ? one : other, oneStarts ? other : one);
    }
  }

  private static void talk(Scene scene, long time, Resident first, Resident second) {
    Dice dice = scene.dice();
    if (!first.mayMessage(time) || dice.chance(0.4)) {
      scene.act(time, first, InteractionKind.LIKE, second, Via.FEED);
      return;
    }
    long last = scene.conversation().messages(first, second, time, dice.between(1, 16));
    if (dice.chance(0.03)) {
      scene.act(last + dice.minutes(1, 9), first, InteractionKind.CALL, second);
    }
  }
}
