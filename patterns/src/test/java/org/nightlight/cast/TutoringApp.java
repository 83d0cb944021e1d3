package org.nightlight.cast;

import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.InteractionKind;

/** The service's own tutoring app: reminds its pupils every night, answered or not. */
final class TutoringApp implements Persona {

  @Override
  public String name() {
    return "tutoring app";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    Someone app = world.ofKind(AccountKind.SERVICE);
    int hour = chance.between(20, 23);
    for (Someone pupil : world.persons(chance.between(10, 60), 10.0, 17.9)) {
      double often = chance.between(0.5, 1.0);
      for (int day = chance.between(0, 20); day < World.DAYS; day++) {
        if (chance.of(often)) {
          long time = World.at(day, hour) + chance.span(0, World.HOUR);
          world.act(time, app, InteractionKind.MESSAGE, pupil);
        }
      }
      new Manners(world).mayHaveEnough(World.at(5, 20), pupil, app, 0.02);
    }
    return List.of(app);
  }
}
