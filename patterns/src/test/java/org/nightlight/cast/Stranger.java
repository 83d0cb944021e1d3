package org.nightlight.cast;

import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;
import org.nightlight.event.InteractionKind;

/** What someone does in a clear case. */
final class Stranger {

  private final World world;
  private final Chance chance;

  Stranger(World world) {
    this.world = world;
    this.chance = world.chance();
  }

  /** An adult whose account was opened a few days before. */
  Someone fresh(long start) {
    return opened(start - chance.span(World.DAY, 6 * World.DAY));
  }

  /** An adult with an account from long before. */
  Someone grown() {
    return opened(World.START - chance.span(60 * World.DAY, 900 * World.DAY));
  }

  private Someone opened(long at) {
    int bornOn = World.born(chance.between(24.0, 60));
    return world.join(AccountKind.PERSON, bornOn, AgeSource.DECLARED, at, null);
  }

  /** Asks to be connected; whoever accepts is written to at once. */
  void asks(long time, Someone actor, Someone minor, boolean accepts, boolean declines) {
    world.act(time, actor, InteractionKind.CONNECTION_REQUEST, minor);
    long answered = time + chance.span(5 * World.MINUTE, 2 * World.HOUR);
    if (accepts) {
      world.act(answered, minor, InteractionKind.CONNECTION_ACCEPT, actor);
      writes(answered + chance.span(World.MINUTE, 20 * World.MINUTE), actor, minor, 6);
    } else if (declines) {
      world.act(answered, minor, InteractionKind.CONNECTION_DECLINE, actor);
    }
  }

  /** Connected within minutes, then messages without end, and a call. */
  void rushes(long time, Someone actor, Someone minor) {
    world.act(time, actor, InteractionKind.CONNECTION_REQUEST, minor);
    world.act(time + 10 * World.MINUTE, minor, InteractionKind.CONNECTION_ACCEPT, actor);
    long last = writes(time + 12 * World.MINUTE, actor, minor, 30);
    world.act(last + 5 * World.MINUTE, actor, InteractionKind.CALL, minor);
  }

  /** Writes again and again, answered a little; the time of the last message. */
  long writes(long time, Someone actor, Someone minor, int messages) {
    long at = time;
    for (int i = 0; i < messages; i++) {
      world.act(at, actor, InteractionKind.MESSAGE, minor);
      if (chance.of(0.3)) {
        world.act(at + 10_000, minor, InteractionKind.MESSAGE, actor);
      }
      at += chance.span(20_000, 75_000);
    }
    return at;
  }

  /** Writes first, late, on so many days. */
  void writesAtNight(long start, Someone actor, Someone minor, int days) {
    for (int day = 0; day < days; day++) {
      long night = start - Math.floorMod(start, World.DAY) + day * World.DAY + 23 * World.HOUR;
      writes(night + chance.span(0, World.HOUR), actor, minor, 3);
    }
  }

  /** Tries to write, and the service does not let it through. */
  void isRefused(long time, Someone actor, Someone minor) {
    world.refused(time, actor, InteractionKind.MESSAGE, minor);
  }

  /** They have had enough, a few hours apart. */
  void blocks(long time, Someone actor, List<Someone> minors) {
    long at = time;
    for (Someone minor : minors) {
      world.act(at, minor, InteractionKind.BLOCK, actor);
      at += chance.span(World.HOUR, 5 * World.HOUR);
    }
  }
}
