package org.nightlight.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightlight.event.InteractionKind;

/**
 * Organises raids in an online game: adds players of all ages to the group of the evening. Some
 * sign up before, some talk in the group, and now and then two become connected. Who did not want
 * to be is only added after signing up.
 */
final class RaidOrganiser implements Persona {

  @Override
  public String name() {
    return "game-raid organiser";
  }

  @Override
  public List<Someone> live(World world) {
    Chance chance = world.chance();
    Manners manners = new Manners(world);
    Someone organiser = world.person(18.0, 42);
    int players = chance.between(15, 60);
    int minors = (int) (players * chance.between(0.1, 0.5));
    List<Someone> roster = new ArrayList<>(world.persons(minors, 12.5, 17.9));
    roster.addAll(world.persons(players - minors, 18.0, 40));
    manners.circle(roster, 0.08);
    for (Someone player : roster) {
      if (chance.of(0.2)) {
        manners.oldFriends(organiser, player);
      }
    }
    double signsUp = chance.between(0.2, 0.7);
    double befriends = chance.between(0.0, 0.06);
    Set<Someone> distant = new HashSet<>();
    for (int day = chance.between(0, 4); day < World.DAYS; day += chance.between(1, 6)) {
      int wanted = chance.between(8, 30);
      new Raid(world, organiser, day, befriends, distant)
          .play(chance.some(roster, wanted), signsUp);
    }
    return List.of(organiser);
  }

  /** One evening. */
  private record Raid(
      World world, Someone organiser, int day, double befriends, Set<Someone> distant) {

    void play(List<Someone> players, double signsUp) {
      Chance chance = world.chance();
      long evening = World.at(day, chance.between(17, 21)) + chance.span(0, World.HOUR);
      for (Someone player : players) {
        boolean signed = chance.of(signsUp);
        if (signed) {
          InteractionKind kind = chance.of(0.5) ? InteractionKind.MENTION : InteractionKind.COMMENT;
          long before = evening - chance.span(20 * World.MINUTE, 8 * World.HOUR);
          world.act(before, player, kind, organiser);
        }
        if (signed || !distant.contains(player)) {
          long added = evening + chance.span(0, 15 * World.MINUTE);
          world.act(added, organiser, InteractionKind.GROUP_ADD, player);
          after(player, added);
        }
      }
    }

    private void after(Someone player, long added) {
      Chance chance = world.chance();
      Manners manners = new Manners(world);
      if (chance.of(0.5)) {
        InteractionKind kind = chance.of(0.5) ? InteractionKind.MENTION : InteractionKind.COMMENT;
        world.act(added + chance.span(0, 3 * World.HOUR), player, kind, organiser);
      }
      if (chance.of(0.3)) {
        long answered = added + chance.span(World.HOUR, 3 * World.HOUR);
        world.act(answered, organiser, InteractionKind.MENTION, player);
      }
      if (chance.of(befriends)) {
        boolean asks = chance.of(0.5);
        Someone one = asks ? organiser : player;
        Someone other = asks ? player : organiser;
        long asked = added + chance.span(World.HOUR, 4 * World.HOUR);
        long accepted = manners.ask(asked, one, other, 0.7, 0.03, World.HOUR);
        if (accepted == Manners.NEVER) {
          distant.add(player);
        } else {
          manners.chat(manners.after(accepted, 5 * World.HOUR), one, other, manners.length(4));
        }
      }
      manners.mayHaveEnough(added, player, organiser, 0.0005);
    }
  }
}
