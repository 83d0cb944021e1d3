package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.InteractionKind;

/**
 * Follows everybody regardless of age, as the service suggests them, friends of friends often; and
 * says a word to some who follow back.
 */
final class FollowsEverybody implements Persona {

  @Override
  public String name() {
    return "follows everybody";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    boolean isNew = chance.of(0.2);
    long opened = World.START - chance.span(World.HOUR, 20 * World.DAY);
    Someone follower = isNew ? world.newcomer(18.0, 65, opened) : world.person(18.0, 65);
    double minors = chance.between(0.1, 0.25);
    double accepts = chance.between(0.1, 0.4);
    double says = chance.between(0.0, 0.4);
    int most = chance.between(5, 40);
    for (int day = 0; day < World.DAYS; day++) {
      int left = chance.between(0, most);
      while (left > 0) {
        List<Someone> suggested = circle(world, minors, chance.between(1, 5));
        for (Someone anyone : suggested) {
          follow(world, follower, anyone, manners.freeTime(day), accepts, says);
        }
        left -= suggested.size();
      }
    }
    return List.of(follower);
  }

  /** Some who know each other, of an age or not. */
  private static List<Someone> circle(World world, double minors, int size) {
    Chance chance = world.chance();
    List<Someone> circle = new ArrayList<>();
    boolean young = chance.of(minors);
    for (int i = 0; i < size; i++) {
      boolean alike = chance.of(0.7);
      boolean minor = alike ? young : chance.of(minors);
      circle.add(minor ? world.person(12.0, 17.9) : world.person(18.0, 70));
    }
    new Manners(world).circle(circle, 0.6);
    return circle;
  }

  private static void follow(
      World world, Someone follower, Someone anyone, long time, double accepts, double says) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    if (chance.of(0.2)) {
      world.act(time - 30_000, follower, InteractionKind.LIKE, anyone);
    }
    long accepted = manners.ask(time, follower, anyone, accepts, 0.05, 6 * World.HOUR);
    if (accepted != Manners.NEVER && chance.of(says)) {
      Someone answers = chance.of(0.8) ? follower : anyone;
      Someone other = answers == follower ? anyone : follower;
      manners.chat(manners.after(accepted, 3 * World.HOUR), answers, other, manners.length(2));
    }
    manners.mayHaveEnough(time, anyone, follower, 0.0005);
  }
}
