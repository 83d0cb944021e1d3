package org.nightlight.cast;

import java.util.List;
import org.nightlight.event.InteractionKind;

/**
 * A popular creator: fans, many of them minors, come first; the creator answers, follows some back,
 * and gives something away to a few now and then.
 */
final class PopularCreator implements Persona {

  @Override
  public String name() {
    return "popular creator";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    int openedBefore = chance.of(0.2) ? chance.between(1, 25) : chance.between(60, 900);
    Someone creator = world.newcomer(18.0, 35, World.START - openedBefore * World.DAY - World.HOUR);
    int fans = chance.between(40, 160);
    int minors = (int) (fans * chance.between(0.15, 0.7));
    double answers = chance.between(0.1, 0.6);
    List<Someone> young = world.persons(minors, 11.5, 17.9);
    new Manners(world).circle(young, 0.02);
    for (Someone fan : young) {
      follow(world, creator, fan, answers);
    }
    for (Someone fan : world.persons(fans - minors, 18.0, 45)) {
      follow(world, creator, fan, answers);
    }
    for (int left = chance.times(0.7); left > 0; left--) {
      giveAway(world, creator, chance.some(young, chance.between(1, 5)));
    }
    return List.of(creator);
  }

  private static void follow(World world, Someone creator, Someone fan, double answers) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    int day = chance.between(0, 27);
    long seen = manners.freeTime(day);
    world.act(seen, fan, InteractionKind.VIEW_PROFILE, creator);
    long accepted = Manners.NEVER;
    if (chance.of(0.6)) {
      long asked = seen + chance.span(30_000, World.HOUR);
      accepted = manners.ask(asked, fan, creator, 0.8, 0, 10 * World.HOUR);
    }
    for (int later = day; later < World.DAYS; later++) {
      if (chance.of(0.25)) {
        long time = manners.freeTime(later);
        world.act(time, fan, InteractionKind.LIKE, creator);
        if (chance.of(0.35)) {
          world.act(time + 40_000, fan, InteractionKind.COMMENT, creator);
          if (chance.of(answers)) {
            answer(world, creator, fan, time, time > accepted);
          }
        }
      }
    }
    manners.mayHaveEnough(seen, fan, creator, 0.0005);
  }

  private static void answer(
      World world, Someone creator, Someone fan, long time, boolean connected) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    long at = manners.after(time, 3 * World.HOUR);
    if (connected && chance.of(0.25)) {
      manners.chat(at, creator, fan, manners.length(2));
    } else {
      InteractionKind kind = chance.of(0.5) ? InteractionKind.LIKE : InteractionKind.COMMENT;
      world.act(at, creator, kind, fan);
    }
  }

  private static void giveAway(World world, Someone creator, List<Someone> winners) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    long time = manners.freeTime(chance.between(10, 28));
    for (Someone winner : winners) {
      world.act(time, creator, InteractionKind.GIFT, winner);
      manners.word(manners.after(time, World.HOUR), creator, winner);
      if (chance.of(0.8)) {
        manners.word(manners.after(time, 3 * World.HOUR), winner, creator);
      }
      time += chance.span(20_000, 300_000);
    }
  }
}
