package org.nightlight.cast;

import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;

/**
 * A teen who joined lately and turns 18: adds classmates from the first day on, as they do, and
 * talks with them as young people do.
 */
final class NewlyEighteen implements Persona {

  @Override
  public String name() {
    return "newly joined teen turning 18";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    int joins = chance.between(-10, 15);
    int birthday = chance.between(-10, 20);
    int bornOn = World.born(18) + birthday;
    long opened = World.at(joins, 14) + chance.span(0, 4 * World.HOUR);
    Someone teen = world.join(AccountKind.PERSON, bornOn, AgeSource.DECLARED, opened, null);
    List<Someone> mates = world.persons(chance.between(12, 28), 17.1, 18.4);
    manners.circle(mates, chance.between(0.2, 0.6));
    double matesAsk = chance.between(0.2, 0.7);
    for (Someone mate : mates) {
      if (chance.of(0.85)) {
        long days = chance.around(3 * World.DAY, 1.2);
        long time = manners.awake(opened + 10 * World.MINUTE + days);
        new Mates(world).meet(teen, mate, time, matesAsk);
      }
    }
    return List.of(teen);
  }
}
