package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.InteractionKind;

/**
 * The page of a youth club or a fan page, an organisation's account: minors ask to join; the page
 * accepts, welcomes, mentions, adds them to groups, and invites friends whom they bring along.
 */
final class YouthClub implements Persona {

  @Override
  public String name() {
    return "youth club or fan page";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    Someone page = world.ofKind(AccountKind.ORGANISATION);
    List<Someone> members = world.persons(chance.between(10, 60), 12.0, 17.9);
    manners.circle(members, 0.05);
    for (Someone member : members) {
      if (chance.of(0.5)) {
        manners.oldFriends(member, page);
      }
    }
    double welcomes = chance.between(0.0, 0.9);
    for (Someone member : members) {
      long asked = manners.freeTime(chance.between(0, 25));
      if (chance.of(0.5)) {
        world.act(asked - World.MINUTE, member, InteractionKind.VIEW_PROFILE, page);
      }
      long accepted = manners.ask(asked, member, page, 0.95, 0.01, 6 * World.HOUR);
      if (accepted != Manners.NEVER && chance.of(welcomes)) {
        manners.word(manners.after(accepted, 20 * World.MINUTE), page, member);
      }
      manners.mayHaveEnough(asked, member, page, 0.001);
    }
    for (int day = chance.between(0, 6); day < World.DAYS; day += chance.between(3, 8)) {
      List<Someone> invited = new ArrayList<>(chance.some(members, chance.between(5, 40)));
      invited.addAll(world.persons(chance.between(0, 6), 12.0, 17.9));
      evening(world, page, invited, manners.freeTime(day));
    }
    return List.of(page);
  }

  private static void evening(World world, Someone page, List<Someone> invited, long time) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    boolean asGroup = chance.of(0.6);
    long at = time;
    for (Someone minor : invited) {
      world.act(at, page, asGroup ? InteractionKind.GROUP_ADD : InteractionKind.MENTION, minor);
      at += chance.span(1_000, 9_000);
      if (chance.of(0.4)) {
        InteractionKind kind = chance.of(0.5) ? InteractionKind.COMMENT : InteractionKind.LIKE;
        world.act(manners.after(at, 2 * World.HOUR), minor, kind, page);
      }
      if (chance.of(0.15)) {
        long wrote = manners.after(at, 3 * World.HOUR);
        manners.word(wrote, minor, page);
        manners.word(manners.after(wrote, World.HOUR), page, minor);
      }
    }
  }
}
