package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;

/**
 * A school class joins on one day and everybody adds everybody. It is the final year: some are 18
 * and some are not. The persona is each pupil who is 18.
 */
final class ClassJoining implements Persona {

  @Override
  public String name() {
    return "school class joining on one day";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    int day = chance.between(0, 15);
    double youngest = chance.between(17.0, 17.6);
    List<Someone> pupils = new ArrayList<>();
    for (int left = chance.between(16, 30); left > 0; left--) {
      long opened = World.at(day, 9) + chance.span(0, World.HOUR);
      pupils.add(world.newcomer(youngest, youngest + 1.2, opened));
    }
    double close = chance.between(0.3, 0.8);
    for (int i = 0; i < pupils.size(); i++) {
      for (int j = i + 1; j < pupils.size(); j++) {
        if (chance.of(close)) {
          long soon = World.at(day, 10) + chance.span(0, 4 * World.HOUR);
          long time = chance.of(0.6) ? soon : soon + chance.around(20 * World.HOUR, 1);
          new Mates(world).meet(pupils.get(i), pupils.get(j), new Manners(world).awake(time), 0.5);
        }
      }
    }
    long noon = World.at(day, 12);
    return pupils.stream().filter(pupil -> !pupil.isMinor(noon)).toList();
  }
}
