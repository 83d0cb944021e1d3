package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.InteractionKind;

/**
 * A charity, an organisation's account, that gives small things to supporters of all ages of its
 * campaigns, thanks them and answers them.
 */
final class CharityGiving implements Persona {

  @Override
  public String name() {
    return "charity gifting";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    Someone charity = world.ofKind(AccountKind.ORGANISATION);
    for (int day = chance.between(0, 10); day < World.DAYS; day += chance.between(6, 20)) {
      int count = chance.between(15, 120);
      int minors = (int) (count * chance.between(0.05, 0.4));
      List<Someone> supporters = new ArrayList<>(world.persons(minors, 12.0, 17.9));
      supporters.addAll(world.persons(count - minors, 18.0, 75));
      manners.circle(supporters.subList(0, minors), 0.03);
      campaign(world, charity, chance.some(supporters, count), day);
    }
    return List.of(charity);
  }

  private static void campaign(World world, Someone charity, List<Someone> supporters, int day) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    double comesFirst = chance.between(0.3, 0.95);
    boolean thanksPrivately = chance.of(0.4);
    long gifts = World.at(day + 1, chance.between(9, 18));
    for (Someone supporter : supporters) {
      long joined = manners.freeTime(day);
      if (chance.of(comesFirst)) {
        double how = chance.unit();
        InteractionKind kind =
            how < 0.5
                ? InteractionKind.LIKE
                : how < 0.8 ? InteractionKind.COMMENT : InteractionKind.GIFT;
        world.act(joined, supporter, kind, charity);
      }
      gifts += chance.span(2_000, 60_000);
      world.act(gifts, charity, InteractionKind.GIFT, supporter);
      if (thanksPrivately) {
        manners.word(gifts + chance.span(1_000, 60_000), charity, supporter);
      }
      if (chance.of(0.25)) {
        long thanked = manners.after(gifts, 4 * World.HOUR);
        world.act(thanked, supporter, InteractionKind.COMMENT, charity);
      }
      if (chance.of(0.15)) {
        long asked = manners.after(gifts, 6 * World.HOUR);
        long accepted = manners.ask(asked, supporter, charity, 0.9, 0, World.HOUR);
        if (accepted != Manners.NEVER) {
          manners.word(manners.after(accepted, World.HOUR), charity, supporter);
        }
      }
      manners.mayHaveEnough(gifts, supporter, charity, 0.0005);
    }
  }
}
