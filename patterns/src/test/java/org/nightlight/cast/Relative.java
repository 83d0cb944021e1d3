package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;
import org.nightlight.event.InteractionKind;

/** A relative with the children's family id: writes, calls and gives a lot, at night too. */
final class Relative implements Persona {

  @Override
  public String name() {
    return "relative";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    int day = chance.between(0, 15);
    boolean isNew = chance.of(0.5);
    long opened = isNew ? World.at(day, 9) : World.START - chance.span(World.DAY, 900 * World.DAY);
    Someone relative = member(world, chance.between(19.0, 78.0), opened);
    List<Someone> children = new ArrayList<>();
    for (int left = chance.between(1, 4); left > 0; left--) {
      long before = World.START - 400 * World.DAY;
      children.add(member(world, chance.between(9.0, 17.9), before));
    }
    for (Someone child : children) {
      long asked = World.at(day, chance.between(10, 20)) + chance.span(0, World.HOUR);
      manners.ask(asked, relative, child, 0.95, 0, World.HOUR);
      double often = chance.between(0.1, 0.9);
      for (int later = day + 1; later < World.DAYS; later++) {
        long time = World.at(later, chance.between(9, 23)) + chance.span(0, World.HOUR);
        if (chance.of(often)) {
          manners.chat(time, relative, child, manners.length(4));
        }
        if (chance.of(0.2)) {
          world.act(time + 30 * World.MINUTE, relative, InteractionKind.CALL, child);
        }
        if (chance.of(0.05)) {
          world.act(time + 40 * World.MINUTE, relative, InteractionKind.GIFT, child);
        }
      }
    }
    return List.of(relative);
  }

  private static Someone member(World world, double age, long opened) {
    return world.join(
        AccountKind.PERSON, World.born(age), AgeSource.DECLARED, opened, "the-family");
  }
}
