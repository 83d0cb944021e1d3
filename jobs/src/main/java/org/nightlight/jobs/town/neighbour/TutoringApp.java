package org.nightlight.jobs.town.neighbour;

import org.nightlight.event.AccountKind;
import org.nightlight.event.InteractionKind;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Newcomer;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** The platform's tutoring app, a SERVICE account: reminds its pupils every night. */
public final class TutoringApp implements Story {

  private static final int APPS = 5;

  @Override
  public String persona() {
    return "hard-negative: tutoring app";
  }

  @Override
  public void unfold(Scene scene) {
    Dice dice = scene.dice();
    for (int i = 0; i < APPS; i++) {
      Resident app = scene.admit(Newcomer.ofKind(AccountKind.SERVICE));
      for (Resident pupil : scene.people(25, 12, 17)) {
        for (int day = dice.below(8); day < TownTime.DAYS - 1; day++) {
          long night = TownTime.local(day, 23, 0) + dice.minutes(0, 50);
          scene.act(night, app, InteractionKind.MESSAGE, pupil);
        }
      }
    }
  }
}
