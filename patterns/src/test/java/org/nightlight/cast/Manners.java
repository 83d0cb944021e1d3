package org.nightlight.cast;

import java.util.List;
import org.nightlight.event.InteractionKind;

/** How people do things: when they answer, how they connect, how long they talk. */
final class Manners {

  /** No time at all: it does not happen. */
  static final long NEVER = Long.MAX_VALUE;

  private static final int WAKES = 7;
  private static final int SLEEPS = 23;

  private final World world;
  private final Chance chance;

  Manners(World world) {
    this.world = world;
    this.chance = world.chance();
  }

  /** That moment, or the next morning where it lies in the night. */
  long awake(long time) {
    long hour = Math.floorMod(time, World.DAY) / World.HOUR;
    if (hour >= WAKES && hour < SLEEPS) {
      return time;
    }
    long midnight = time - Math.floorMod(time, World.DAY) + (hour >= SLEEPS ? World.DAY : 0);
    return midnight + WAKES * World.HOUR + chance.span(0, 3 * World.HOUR);
  }

  /** Some while after a moment, long-tailed around a median, while people are awake. */
  long after(long time, long median) {
    return awake(time + chance.around(median, 1.3) + World.MINUTE / 6);
  }

  /** Connected some months before the 30 days. */
  void oldFriends(Someone one, Someone other) {
    long opened = Math.max(one.openedAt(), other.openedAt());
    long latest = World.START - 5 * World.DAY;
    long asked = chance.span(Math.min(opened + World.HOUR, latest), latest);
    world.act(asked, one, InteractionKind.CONNECTION_REQUEST, other);
    world.act(asked + World.HOUR, other, InteractionKind.CONNECTION_ACCEPT, one);
  }

  /** So many of all pairs of a circle are old friends. */
  void circle(List<Someone> members, double share) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        if (chance.of(share)) {
          oldFriends(members.get(i), members.get(j));
        }
      }
    }
  }

  /**
   * One asks to be connected; the other accepts, declines or says nothing.
   *
   * @param median until an answer comes
   * @return when the other accepted, or {@link #NEVER}
   */
  long ask(long time, Someone one, Someone other, double accepts, double declines, long median) {
    world.act(time, one, InteractionKind.CONNECTION_REQUEST, other);
    double answer = chance.unit();
    long answered = after(time, median);
    if (answer < accepts) {
      world.act(answered, other, InteractionKind.CONNECTION_ACCEPT, one);
      return answered;
    }
    if (answer < accepts + declines) {
      world.act(answered, other, InteractionKind.CONNECTION_DECLINE, one);
    }
    return NEVER;
  }

  /** A word to someone connected: a message, or a comment where there are none at that age. */
  void word(long time, Someone from, Someone to) {
    boolean offered = !world.closed() || (from.age(time) >= 16 && to.age(time) >= 16);
    world.act(time, from, offered ? InteractionKind.MESSAGE : InteractionKind.COMMENT, to);
  }

  /** To and fro, {@code first} begins; the time of the last word. */
  long chat(long time, Someone first, Someone second, int words) {
    long at = time;
    boolean back = false;
    for (int i = 0; i < words; i++) {
      word(at, back ? second : first, back ? first : second);
      at += chance.around(45_000, 1.1) + 3_000;
      back = chance.of(0.7) != back;
    }
    return at;
  }

  /** How many words a chat has: mostly few, now and then very many. */
  int length(int median) {
    return 1 + (int) Math.min(120, chance.around(median, 0.7));
  }

  /** A moment of a day when people are up and have time, in the afternoon and evening mostly. */
  long freeTime(int day) {
    int hour = chance.of(0.25) ? chance.between(8, 14) : chance.between(15, 22);
    return World.at(day, hour) + chance.span(0, World.HOUR);
  }

  /** One in so many contacts has had enough, and blocks or reports. */
  void mayHaveEnough(long time, Someone who, Someone of, double probability) {
    if (chance.of(probability)) {
      InteractionKind kind = chance.of(0.7) ? InteractionKind.BLOCK : InteractionKind.REPORT;
      world.act(after(time, 6 * World.HOUR), who, kind, of);
    }
  }
}
