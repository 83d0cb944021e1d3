package org.nightlight.jobs.town.lapse;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.FaultyRelease;
import org.nightlight.jobs.town.Newcomer;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/**
 * After a school festival dozens of pupils open accounts within half an hour, most of them while
 * the faulty release is out. They find each other over the weekend.
 */
public final class SignUpRush implements Story {

  private static final int PUPILS = 90;
  private static final long FIRST = FaultyRelease.OUT - 5 * TownTime.MINUTE;
  private static final long LAST = FaultyRelease.BACK + 6 * TownTime.MINUTE;

  @Override
  public String persona() {
    return "sign-up rush";
  }

  @Override
  public void unfold(Scene scene) {
    Dice dice = scene.dice();
    List<Resident> pupils = new ArrayList<>();
    for (int i = 0; i < PUPILS; i++) {
      Newcomer pupil = Newcomer.born(scene.bornAt(dice.between(12, 16)));
      pupils.add(scene.admit(pupil.openedAt(dice.span(FIRST, LAST))));
    }
    for (Resident pupil : pupils) {
      for (Resident other : dice.sample(pupils, 2)) {
        if (pupil != other) {
          scene.befriend(pupil, other, 0.4);
        }
      }
    }
  }
}
