package org.nightlight.jobs.town.story;

import org.nightlight.event.AccountStatus;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.Dice;
import org.nightlight.jobs.town.Newcomer;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** A fresh account is accepted by one minor, and messages and calls rush in at once. */
public final class SextortionBlitz implements Story {

  @Override
  public String persona() {
    return "story: sextortion-blitz";
  }

  @Override
  public void unfold(Scene scene) {
    unfold(scene, TownTime.local(0, 20, 10), 24);
    unfold(scene, TownTime.local(6, 21, 30), 31);
    unfold(scene, TownTime.local(13, 16, 45), 27);
  }

  private static void unfold(Scene scene, long start, int messages) {
    Dice dice = scene.dice();
    long openedAt = start - dice.span(TownTime.DAY, 6 * TownTime.DAY);
    Newcomer fresh = Newcomer.born(scene.bornAt(dice.between(23, 31))).openedAt(openedAt);
    Resident actor = scene.admit(fresh);
    Resident target = scene.minorsOfTheirOwn(1, 16, 17).get(0);
    scene.act(start, actor, InteractionKind.VIEW_PROFILE, target, Via.SEARCH);
    long accepted = start + dice.minutes(5, 40);
    scene.connect(start + dice.seconds(20, 90), actor, target, accepted);
    long time = accepted + dice.minutes(1, 4);
    for (int i = 0; i < messages; i++) {
      boolean withAttachment = i > 0 && i % 9 == 0;
      InteractionKind message = InteractionKind.MESSAGE;
      scene.chronicle().act(time, actor, message, target, null, withAttachment);
      if (dice.chance(0.3)) {
        scene.act(time + dice.seconds(5, 40), target, message, actor);
      }
      time += dice.seconds(20, 75);
    }
    scene.act(time + dice.minutes(2, 9), actor, InteractionKind.CALL, target);
    long blocked = time + dice.minutes(30, 300);
    scene.act(blocked, target, InteractionKind.REPORT, actor);
    scene.act(blocked + dice.seconds(3, 30), target, InteractionKind.BLOCK, actor);
    long suspended = blocked + dice.minutes(600, 3000);
    scene.chronicle().end(actor, suspended, AccountStatus.SUSPENDED, ChangedBy.SUPPORT);
  }
}
