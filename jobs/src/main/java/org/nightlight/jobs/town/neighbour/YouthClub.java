package org.nightlight.jobs.town.neighbour;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Newcomer;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/**
 * The page of a youth club or a fan page: minors ask to join; the page accepts, mentions them and
 * adds them to the groups of its evenings.
 */
public final class YouthClub implements Story {

  private static final int CLUBS = 5;

  @Override
  public String persona() {
    return "hard-negative: youth club";
  }

  @Override
  public void unfold(Scene scene) {
    for (int i = 0; i < CLUBS; i++) {
      threeWeeks(scene);
    }
  }

  private static void threeWeeks(Scene scene) {
    Dice dice = scene.dice();
    Resident club = scene.admit(Newcomer.ofKind(AccountKind.ORGANISATION));
    List<Resident> members = new ArrayList<>();
    List<Resident> joining = scene.people(30, 13, 17);
    for (int day = 0; day < TownTime.DAYS - 1; day++) {
      int some = dice.between(0, Math.min(3, joining.size()));
      for (Resident minor : joining.subList(0, some)) {
        long asked = TownTime.local(day, dice.between(14, 19), dice.below(60));
        long accepted = TownTime.local(day, 20, dice.below(60));
        scene.connect(asked, minor, club, accepted);
        scene.word(accepted + dice.minutes(1, 30), club, minor);
        members.add(minor);
      }
      joining = joining.subList(some, joining.size());
      if (day % 7 == 4 && day > 0) {
        evening(scene, club, members, TownTime.local(day, 16, dice.below(60)));
      }
    }
  }

  /** Members and a few of their friends are added to the evening's group. */
  private static void evening(Scene scene, Resident club, List<Resident> members, long time) {
    Dice dice = scene.dice();
    List<Resident> invited = new ArrayList<>(members);
    invited.addAll(scene.people(3, 14, 17));
    long at = time;
    for (Resident minor : invited) {
      scene.act(at, club, InteractionKind.GROUP_ADD, minor, Via.GROUP);
      if (dice.chance(0.4)) {
        InteractionKind mention = InteractionKind.MENTION;
        scene.act(at + dice.minutes(60, 300), minor, mention, club, Via.GROUP);
      }
      at += dice.seconds(2, 9);
    }
  }
}
