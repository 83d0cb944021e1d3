package org.nightlight.cast;

import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;

/**
 * A teen who stated an adult age, as a third do, and befriends classmates, now as an old member,
 * now as a new one. Some put their birth date right later.
 */
final class StatedAdultAge implements Persona {

  @Override
  public String name() {
    return "teen who stated an adult age";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    double age = chance.between(12.5, 16.9);
    boolean isNew = chance.of(0.1);
    int joins = isNew ? chance.between(-10, 15) : chance.between(-900, -60);
    long opened = World.at(joins, 14) + chance.span(0, 5 * World.HOUR);
    int stated = World.born(chance.of(0.7) ? chance.between(18.0, 21) : chance.between(21.0, 40));
    Someone teen = world.join(AccountKind.PERSON, stated, AgeSource.DECLARED, opened, null);
    List<Someone> mates = world.persons(chance.between(8, 28), age - 0.6, age + 0.6);
    manners.circle(mates, chance.between(0.2, 0.6));
    double matesAsk = chance.between(0.25, 0.65);
    for (Someone mate : mates) {
      if (!isNew && chance.of(0.6)) {
        manners.oldFriends(chance.of(matesAsk) ? mate : teen, mate);
      } else {
        long soon = opened + 10 * World.MINUTE + chance.around(3 * World.DAY, 1.2);
        long time = isNew ? manners.awake(soon) : manners.freeTime(chance.between(0, 28));
        new Mates(world).meet(teen, mate, time, matesAsk);
      }
    }
    if (chance.of(0.3)) {
      int day = Math.max(joins + 1, chance.between(0, 29));
      world.restate(teen, World.at(day, 12), World.born(age));
    }
    return List.of(teen);
  }
}
