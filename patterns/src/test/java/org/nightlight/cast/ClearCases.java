package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.InteractionKind;

/**
 * One clear case for each pattern: an adult who does over some days, with several minors, what the
 * pattern is about. What the cast of hard negatives is ranked against.
 */
final class ClearCases {

  static final List<Persona> ALL =
      List.of(
          clear("scattergun", ClearCases::scattergun),
          clear("sextortion-blitz", ClearCases::sextortionBlitz),
          clear("public-to-private", ClearCases::publicToPrivate),
          clear("gift-to-private", ClearCases::giftToPrivate),
          clear("persists-after-refusal", ClearCases::persistsAfterRefusal),
          clear("friend-list-walk", ClearCases::friendListWalk),
          clear("blocked-and-back", ClearCases::blockedAndBack),
          clear("burn-and-go", ClearCases::burnAndGo),
          clear("ring", ClearCases::ring),
          clear("guard-lowering", ClearCases::guardLowering),
          clear("slow-build", ClearCases::slowBuild),
          clear("under-16-side-door", ClearCases::under16SideDoor),
          clear("repeatedly-reported", ClearCases::repeatedlyReported),
          clear("accumulated-risk", ClearCases::scattergun));

  private ClearCases() {}

  /** What a case does from a day on. */
  private interface Course {
    List<Someone> run(World world, Stranger stranger, long start);
  }

  private static Persona clear(String pattern, Course course) {
    return new Persona() {
      @Override
      public String name() {
        return pattern;
      }

      @Override
      public List<Someone> live(World world) {
        int day = world.chance().between(1, 12);
        return course.run(world, new Stranger(world), World.at(day, 16));
      }
    };
  }

  private static List<Someone> scattergun(World world, Stranger stranger, long start) {
    Someone actor = stranger.fresh(start);
    List<Someone> minors = world.persons(45, 13.0, 17.5);
    for (int day = 0; day < 3; day++) {
      List<Someone> asked = minors.subList(15 * day, 15 * day + 15);
      long time = start + day * World.DAY;
      for (int i = 0; i < asked.size(); i++) {
        time += world.chance().span(World.MINUTE, 5 * World.MINUTE);
        stranger.asks(time, actor, asked.get(i), i % 5 == 4, i % 5 < 2);
      }
    }
    stranger.blocks(start + 3 * World.DAY, actor, minors.subList(0, 3));
    return List.of(actor);
  }

  private static List<Someone> sextortionBlitz(World world, Stranger stranger, long start) {
    Someone actor = stranger.fresh(start);
    List<Someone> minors = world.persons(10, 16.1, 17.5);
    long time = start;
    for (int i = 0; i < minors.size(); i++) {
      time += world.chance().span(5 * World.MINUTE, World.HOUR);
      if (i % 3 == 2) {
        stranger.rushes(time, actor, minors.get(i));
      } else {
        stranger.asks(time, actor, minors.get(i), false, i % 3 == 1);
      }
    }
    stranger.blocks(time + 5 * World.HOUR, actor, List.of(minors.get(2), minors.get(5)));
    return List.of(actor);
  }

  private static List<Someone> publicToPrivate(World world, Stranger stranger, long start) {
    Someone actor = stranger.grown();
    long time = start;
    for (Someone minor : world.persons(5, 16.1, 17.5)) {
      for (int day = 0; day < 4; day++) {
        long seen = time + day * World.DAY;
        world.act(seen, actor, InteractionKind.VIEW_PROFILE, minor);
        world.act(seen + World.MINUTE, actor, InteractionKind.LIKE, minor);
        world.act(seen + 2 * World.MINUTE, actor, InteractionKind.COMMENT, minor);
      }
      stranger.asks(time + 4 * World.DAY, actor, minor, true, false);
      stranger.writesAtNight(time + 5 * World.DAY, actor, minor, 6);
      time += 2 * World.HOUR;
    }
    return List.of(actor);
  }

  private static List<Someone> giftToPrivate(World world, Stranger stranger, long start) {
    Someone actor = stranger.grown();
    long time = start;
    for (Someone minor : world.persons(5, 16.1, 17.5)) {
      world.act(time, actor, InteractionKind.GIFT, minor);
      world.act(time + 20 * World.MINUTE, actor, InteractionKind.GIFT, minor);
      stranger.asks(time + World.HOUR, actor, minor, true, false);
      stranger.writesAtNight(time + World.DAY, actor, minor, 5);
      time += 3 * World.HOUR;
    }
    return List.of(actor);
  }

  private static List<Someone> persistsAfterRefusal(World world, Stranger stranger, long start) {
    Someone actor = stranger.grown();
    List<Someone> minors = world.persons(3, 14.0, 17.5);
    for (Someone minor : minors) {
      stranger.asks(start, actor, minor, false, true);
      for (int day = 1; day < 5; day++) {
        long again = start + day * World.DAY;
        world.act(again, actor, InteractionKind.VIEW_PROFILE, minor);
        world.act(again + 2 * World.HOUR, actor, InteractionKind.COMMENT, minor);
      }
    }
    stranger.blocks(start + 5 * World.DAY, actor, minors);
    return List.of(actor);
  }

  private static List<Someone> friendListWalk(World world, Stranger stranger, long start) {
    Someone actor = stranger.grown();
    List<Someone> minors = world.persons(18, 13.0, 16.5);
    new Manners(world).circle(minors, 0.8);
    long time = start;
    for (int i = 0; i < minors.size(); i++) {
      time += world.chance().span(10 * World.MINUTE, 3 * World.HOUR);
      stranger.asks(time, actor, minors.get(i), i % 4 == 3, i % 4 == 0);
    }
    stranger.blocks(time + 5 * World.HOUR, actor, List.of(minors.get(3), minors.get(7)));
    return List.of(actor);
  }

  private static List<Someone> blockedAndBack(World world, Stranger stranger, long start) {
    Someone actor = stranger.grown();
    List<Someone> minors = world.persons(3, 14.0, 17.5);
    minors.forEach(minor -> stranger.asks(start, actor, minor, true, false));
    stranger.blocks(start + 2 * World.DAY, actor, minors);
    Someone again = world.again(actor, start + 3 * World.DAY);
    for (Someone minor : minors) {
      world.act(start + 4 * World.DAY, again, InteractionKind.CONNECTION_REQUEST, minor);
      world.act(start + 6 * World.DAY, again, InteractionKind.COMMENT, minor);
    }
    return List.of(again);
  }

  private static List<Someone> burnAndGo(World world, Stranger stranger, long start) {
    Someone actor = stranger.fresh(start);
    List<Someone> minors = world.persons(4, 16.1, 17.5);
    minors.forEach(minor -> stranger.asks(start, actor, minor, true, false));
    minors.forEach(minor -> stranger.writesAtNight(start + World.DAY, actor, minor, 3));
    world.leave(actor, start + 4 * World.DAY);
    return List.of(actor);
  }

  private static List<Someone> ring(World world, Stranger stranger, long start) {
    List<Someone> actors = Stream.generate(stranger::grown).limit(5).toList();
    List<Someone> minors = world.persons(12, 14.0, 17.5);
    for (Someone actor : actors) {
      long time = start;
      for (Someone minor : world.chance().some(minors, minors.size())) {
        time += world.chance().span(10 * World.MINUTE, 2 * World.HOUR);
        stranger.asks(time, actor, minor, world.chance().of(0.3), false);
      }
    }
    return actors;
  }

  private static List<Someone> guardLowering(World world, Stranger stranger, long start) {
    Someone actor = stranger.grown();
    for (Someone minor : world.persons(3, 14.0, 17.5)) {
      stranger.asks(start, actor, minor, true, false);
      world.letWrite(minor, start - World.DAY, Audience.NOBODY);
      world.letWrite(minor, start + 6 * World.HOUR, Audience.CONNECTIONS);
      stranger.writesAtNight(start, actor, minor, 4);
      world.act(start + 2 * World.DAY, actor, InteractionKind.CALL, minor);
    }
    return List.of(actor);
  }

  private static List<Someone> slowBuild(World world, Stranger stranger, long start) {
    Someone actor = stranger.grown();
    List<Someone> minors = new ArrayList<>(world.persons(3, 16.1, 17.5));
    minors.forEach(minor -> stranger.asks(World.at(1, 16), actor, minor, true, false));
    minors.forEach(minor -> stranger.writesAtNight(World.at(2, 16), actor, minor, 26));
    return List.of(actor);
  }

  private static List<Someone> under16SideDoor(World world, Stranger stranger, long start) {
    Someone actor = stranger.grown();
    List<Someone> minors = world.persons(9, 12.0, 15.5);
    long time = start;
    for (Someone minor : minors) {
      time += world.chance().span(World.MINUTE, 20 * World.MINUTE);
      stranger.isRefused(time, actor, minor);
      world.act(time + World.DAY, actor, InteractionKind.COMMENT, minor);
      world.act(time + 3 * World.DAY, actor, InteractionKind.GIFT, minor);
    }
    return List.of(actor);
  }

  private static List<Someone> repeatedlyReported(World world, Stranger stranger, long start) {
    Someone actor = stranger.grown();
    List<Someone> minors = world.persons(12, 13.0, 17.5);
    minors.forEach(minor -> stranger.asks(start, actor, minor, false, false));
    minors.forEach(minor -> world.act(start + World.HOUR, actor, InteractionKind.COMMENT, minor));
    stranger.blocks(start + World.DAY, actor, minors.subList(0, 4));
    return List.of(actor);
  }
}
