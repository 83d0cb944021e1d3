package org.nightlight.jobs.town.neighbour;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.AgeSource;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Newcomer;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/**
 * A volunteer who moderates a community, and writes to many of all ages: a comment, a mention, now
 * and then a message. Some ask something first, most never answer.
 */
public final class Moderator implements Story {

  private static final int MODERATORS = 5;

  @Override
  public String persona() {
    return "hard-negative: moderator";
  }

  @Override
  public void unfold(Scene scene) {
    Dice dice = scene.dice();
    for (int i = 0; i < MODERATORS; i++) {
      Newcomer volunteer =
          Newcomer.born(scene.bornAt(dice.between(22, 55))).ofSource(AgeSource.VERIFIED);
      Resident moderator = scene.admit(volunteer);
      scene.settleIn(moderator);
      List<Resident> grown = scene.people(160, 19, 60);
      List<Resident> minors = scene.people(40, 14, 17);
      for (int day = 0; day < TownTime.DAYS - 1; day++) {
        List<Resident> members = new ArrayList<>(dice.sample(grown, 8));
        members.addAll(dice.sample(minors, dice.between(1, 3)));
        for (Resident member : members) {
          word(scene, moderator, member, day);
        }
      }
    }
  }

  private static void word(Scene scene, Resident moderator, Resident member, int day) {
    Dice dice = scene.dice();
    long time = TownTime.local(day, dice.between(12, 20), dice.below(60));
    if (dice.chance(0.25)) {
      scene.act(time, member, InteractionKind.MENTION, moderator, Via.GROUP);
    }
    InteractionKind kind =
        dice.pick(
            List.of(InteractionKind.COMMENT, InteractionKind.MENTION, InteractionKind.MESSAGE));
    long answered = time + dice.minutes(5, 50);
    scene.act(answered, moderator, kind, member, Via.GROUP);
    if (dice.chance(0.2)) {
      long thanks = answered + dice.minutes(2, 60);
      scene.act(thanks, member, InteractionKind.COMMENT, moderator, Via.GROUP);
    }
    if (!member.isMinor(time) && dice.chance(0.004)) {
      scene.act(answered + dice.minutes(2, 60), member, InteractionKind.BLOCK, moderator);
    }
  }
}
