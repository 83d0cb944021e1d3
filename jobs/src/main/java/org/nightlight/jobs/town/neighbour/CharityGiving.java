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

/** A charity that sends small gifts to supporters of all ages who took part in its campaign. */
public final class CharityGiving implements Story {

  private static final int CHARITIES = 5;

  @Override
  public String persona() {
    return "hard-negative: charity";
  }

  @Override
  public void unfold(Scene scene) {
    for (int i = 0; i < CHARITIES; i++) {
      campaign(scene, 2 + 3 * i);
    }
  }

  private static void campaign(Scene scene, int day) {
    Dice dice = scene.dice();
    Resident charity = scene.admit(Newcomer.ofKind(AccountKind.ORGANISATION));
    List<Resident> supporters = new ArrayList<>(scene.people(30, 19, 70));
    supporters.addAll(scene.people(6, 14, 17));
    long gifts = TownTime.local(day + 1, 11, 0);
    for (Resident supporter : supporters) {
      long joined = TownTime.local(day, dice.between(14, 21), dice.below(60));
      InteractionKind kind = dice.chance(0.5) ? InteractionKind.LIKE : InteractionKind.COMMENT;
      scene.act(joined, supporter, kind, charity, Via.FEED);
      gifts += dice.seconds(5, 40);
      scene.act(gifts, charity, InteractionKind.GIFT, supporter, Via.FEED);
      if (dice.chance(0.3)) {
        long thanks = gifts + dice.minutes(30, 900);
        scene.act(thanks, supporter, InteractionKind.COMMENT, charity, Via.FEED);
      }
      if (dice.chance(0.2)) {
        long asked = gifts + dice.minutes(60, 600);
        long accepted = asked + dice.minutes(5, 60);
        scene.connect(asked, supporter, charity, accepted);
        scene.word(accepted + dice.minutes(5, 60), charity, supporter);
      }
    }
  }
}
