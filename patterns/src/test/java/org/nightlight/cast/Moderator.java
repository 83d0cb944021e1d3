package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.InteractionKind;

/**
 * A volunteer who moderates a community and writes to many, of all ages: comments, mentions,
 * messages. Some asked something first, most never answer. Other moderators do the same.
 */
final class Moderator implements Persona {

  @Override
  public String name() {
    return "moderator";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    int size = chance.between(80, 400);
    int minors = (int) (size * chance.between(0.05, 0.4));
    List<Someone> members = new ArrayList<>(world.persons(minors, 13.0, 17.9));
    members.addAll(world.persons(size - minors, 18.0, 60));
    List<Someone> moderators = world.persons(chance.between(1, 4), 19.0, 60);
    for (Someone moderator : moderators) {
      double asked = chance.between(0.1, 0.5);
      double privately = chance.between(0.1, 0.5);
      int most = chance.between(3, 15);
      for (int day = 0; day < World.DAYS; day++) {
        for (Someone member : chance.some(members, chance.between(0, most))) {
          word(world, moderator, member, day, asked, privately);
        }
      }
    }
    return moderators;
  }

  private static void word(
      World world, Someone moderator, Someone member, int day, double asked, double privately) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    long time = manners.freeTime(day);
    if (chance.of(asked)) {
      InteractionKind kind = chance.of(0.5) ? InteractionKind.MENTION : InteractionKind.COMMENT;
      world.act(time - chance.span(5 * World.MINUTE, 5 * World.HOUR), member, kind, moderator);
    }
    InteractionKind kind =
        chance.of(privately)
            ? InteractionKind.MESSAGE
            : chance.of(0.5) ? InteractionKind.COMMENT : InteractionKind.MENTION;
    world.act(time, moderator, kind, member);
    if (chance.of(0.25)) {
      world.act(manners.after(time, 30 * World.MINUTE), member, InteractionKind.COMMENT, moderator);
    }
    manners.mayHaveEnough(time, member, moderator, 0.001);
  }
}
