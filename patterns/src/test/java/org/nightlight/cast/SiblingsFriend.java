package org.nightlight.cast;

import java.util.List;
import org.nightlight.event.InteractionKind;

/**
 * An older sibling's friend, 18, and a 17-year-old, long connected: talk often, late now and then,
 * the older one mostly first. Of the younger one's friends some become known too.
 */
final class SiblingsFriend implements Persona {

  @Override
  public String name() {
    return "older sibling's friend";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    Someone friend = world.person(18.0, 18.95);
    Someone younger = world.person(17.0, 17.95);
    manners.oldFriends(friend, younger);
    double often = chance.between(0.1, 0.8);
    double starts = chance.between(0.3, 0.9);
    for (int day = 0; day < World.DAYS; day++) {
      if (chance.of(often)) {
        long late = World.at(day, 22) + chance.span(0, 3 * World.HOUR);
        long time = chance.of(0.25) ? late : manners.freeTime(day);
        boolean friendStarts = chance.of(starts);
        Someone first = friendStarts ? friend : younger;
        Someone second = friendStarts ? younger : friend;
        long last = manners.chat(time, first, second, manners.length(8));
        if (chance.of(0.15)) {
          world.act(last + World.MINUTE, first, InteractionKind.CALL, second);
        }
      }
    }
    if (chance.of(0.1)) {
      world.act(manners.freeTime(chance.between(0, 29)), friend, InteractionKind.GIFT, younger);
    }
    List<Someone> others = world.persons(chance.between(0, 3), 16.5, 17.9);
    for (Someone other : others) {
      manners.oldFriends(younger, other);
      new Mates(world).meet(friend, other, manners.freeTime(chance.between(0, 25)), 0.5);
    }
    return List.of(friend);
  }
}
