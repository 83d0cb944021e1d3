package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.InteractionKind;

/**
 * Teacher or coach with a class list: adds everybody in one evening. Most accept, the children
 * answer within days, some never do, one or two decline.
 */
final class Coach implements Persona {

  @Override
  public String name() {
    return "teacher or coach";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    double year = chance.between(11.0, 16.6);
    List<Someone> pupils = world.persons(chance.between(12, 30), year, year + 1.3);
    new Manners(world).circle(pupils, chance.between(0.1, 0.5));
    int day = chance.between(0, 20);
    boolean isNew = chance.of(0.15);
    long opened = World.at(day, 8) - chance.span(0, 20 * World.DAY);
    Someone coach = isNew ? world.newcomer(23, 62, opened) : world.person(23, 62);
    new Class(world, coach, pupils).live(day);
    return List.of(coach);
  }

  /** A coach and the class. */
  private record Class(World world, Someone coach, List<Someone> pupils) {

    void live(int day) {
      Chance chance = world.chance();
      Manners manners = new Manners(world);
      // Told beforehand, some look the coach up and ask themselves.
      double first = chance.of(0.6) ? chance.between(0.03, 0.3) : 0.02;
      double accepts = chance.between(0.7, 0.95);
      boolean greets = chance.of(0.25);
      List<Someone> joined = new ArrayList<>();
      long time = World.at(day, chance.between(17, 21)) + chance.span(0, World.HOUR);
      if (chance.of(0.4)) {
        for (Someone parent : world.persons(chance.between(2, 15), 33, 60)) {
          time += chance.span(10_000, 90_000);
          manners.ask(time, coach, parent, 0.7, 0.03, 5 * World.HOUR);
        }
      }
      for (Someone pupil : pupils) {
        time += chance.span(10_000, 90_000);
        long accepted = meet(time, pupil, first, accepts);
        if (accepted != Manners.NEVER) {
          joined.add(pupil);
          afterwards(accepted, pupil, greets);
        }
      }
      if (chance.of(0.6)) {
        group(time + chance.span(World.HOUR, 30 * World.HOUR), chance.of(0.3) ? pupils : joined);
      }
      training(day, joined);
    }

    private long meet(long time, Someone pupil, double first, double accepts) {
      Chance chance = world.chance();
      Manners manners = new Manners(world);
      if (chance.of(first)) {
        long looked = time - chance.span(20 * World.MINUTE, 9 * World.HOUR);
        world.act(looked, pupil, InteractionKind.VIEW_PROFILE, coach);
        if (chance.of(0.5)) {
          world.act(looked + World.MINUTE, pupil, InteractionKind.CONNECTION_REQUEST, coach);
          world.act(time, coach, InteractionKind.CONNECTION_ACCEPT, pupil);
          return time;
        }
      }
      manners.mayHaveEnough(time, pupil, coach, 0.001);
      return manners.ask(time, coach, pupil, accepts, 0.05, 2 * World.HOUR);
    }

    private void afterwards(long accepted, Someone pupil, boolean greets) {
      Chance chance = world.chance();
      Manners manners = new Manners(world);
      if (greets) {
        manners.word(manners.after(accepted, 30 * World.MINUTE), coach, pupil);
      }
      if (chance.of(0.7)) {
        long wrote = manners.after(accepted, 5 * World.HOUR);
        manners.word(wrote, pupil, coach);
        if (chance.of(0.6)) {
          manners.word(manners.after(wrote, World.HOUR), coach, pupil);
        }
      }
    }

    private void group(long time, List<Someone> members) {
      for (Someone pupil : members) {
        world.act(time, coach, InteractionKind.GROUP_ADD, pupil);
      }
    }

    /** A word about training on some days, to a few at a time. */
    private void training(int day, List<Someone> joined) {
      Chance chance = world.chance();
      Manners manners = new Manners(world);
      double often = chance.between(0.05, 0.4);
      for (int later = day + 1; later < World.DAYS; later++) {
        if (chance.of(often)) {
          long time = World.at(later, chance.between(15, 20)) + chance.span(0, World.HOUR);
          for (Someone pupil : chance.some(joined, chance.between(1, 4))) {
            manners.word(time, coach, pupil);
            if (chance.of(0.7)) {
              manners.word(manners.after(time, 40 * World.MINUTE), pupil, coach);
            }
            time += chance.span(30_000, 400_000);
          }
        }
      }
    }
  }
}
