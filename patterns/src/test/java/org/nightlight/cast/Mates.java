package org.nightlight.cast;

import org.nightlight.event.InteractionKind;

/** How young people of about the same age become acquainted on the service, and talk. */
final class Mates {

  private final World world;
  private final Chance chance;
  private final Manners manners;

  Mates(World world) {
    this.world = world;
    this.chance = world.chance();
    this.manners = new Manners(world);
  }

  /**
   * One of the two asks, the other mostly accepts soon, and then they talk or not.
   *
   * @param otherAsks how likely the other does
   */
  void meet(Someone one, Someone other, long time, double otherAsks) {
    boolean turned = chance.of(otherAsks);
    Someone first = turned ? other : one;
    Someone second = turned ? one : other;
    if (chance.of(0.3)) {
      world.act(time - 20_000, first, InteractionKind.VIEW_PROFILE, second);
    }
    long accepted = manners.ask(time, first, second, 0.88, 0.02, 45 * World.MINUTE);
    if (accepted == Manners.NEVER) {
      return;
    }
    long at = accepted;
    for (int left = chance.times(chance.of(0.3) ? 8 : 1.5); left > 0; left--) {
      at = manners.after(at, chance.of(0.5) ? World.HOUR : 30 * World.HOUR);
      boolean starts = chance.of(0.5);
      talk(at, starts ? one : other, starts ? other : one);
    }
    manners.mayHaveEnough(at, other, one, 0.001);
  }

  private void talk(long time, Someone first, Someone second) {
    double what = chance.unit();
    if (what < 0.3) {
      world.act(time, first, InteractionKind.LIKE, second);
    } else if (what < 0.4) {
      world.act(time, first, InteractionKind.COMMENT, second);
    } else {
      long last = manners.chat(time, first, second, manners.length(6));
      if (chance.of(0.08)) {
        world.act(last + World.MINUTE, first, InteractionKind.CALL, second);
      }
    }
  }
}
