package org.nightlight.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;

/** Writes down what accounts do, at times that often tie or lie on the edges of windows. */
final class Scribe {

  static final long SECOND = 1_000;
  static final long MINUTE = 60 * SECOND;
  static final long HOUR = 60 * MINUTE;
  static final long DAY = 24 * HOUR;
  static final long START = LocalDate.of(2026, 1, 1).toEpochDay() * DAY;

  private static final long[] EDGES = {
    0,
    45 * MINUTE,
    HOUR,
    DAY,
    2 * DAY,
    3 * DAY,
    82 * HOUR,
    7 * DAY,
    14 * DAY,
    28 * DAY,
    30 * DAY,
    90 * DAY
  };

  private final Random random;
  private final String prefix;
  private final long span;
  private final List<Interaction> interactions = new ArrayList<>();
  private int nextEvent;

  /**
   * @param span how long the history goes on, milliseconds
   */
  Scribe(Random random, String prefix, long span) {
    this.random = random;
    this.prefix = prefix;
    this.span = span;
  }

  List<Interaction> interactions() {
    return interactions;
  }

  /** One in ten is refused. */
  void act(long time, String actor, InteractionKind kind, String target) {
    act(time, actor, kind, target, oneIn(10) ? Outcome.REFUSED : Outcome.DELIVERED);
  }

  void act(long time, String actor, InteractionKind kind, String target, Outcome outcome) {
    if (!actor.equals(target)) {
      boolean attachment = kind == InteractionKind.MESSAGE && oneIn(6);
      interactions.add(
          new Interaction(eventId(), time, actor, target, kind, outcome, attachment, null));
    }
  }

  /** Ids in no order, so that ties in time are decided either way. */
  String eventId() {
    return prefix + Integer.toHexString(random.nextInt(1 << 16)) + "-" + nextEvent++;
  }

  String prefixed(String name) {
    return prefix + name;
  }

  long moment() {
    return START + random.nextInt((int) (span / HOUR)) * HOUR;
  }

  long shortStep() {
    return pick(List.of(0L, 1L, SECOND, MINUTE, 10 * MINUTE));
  }

  /** A window's length or a part of it, or a millisecond more or less. */
  long edge() {
    long edge = EDGES[random.nextInt(EDGES.length)];
    return around(oneIn(3) ? edge : edge / 4);
  }

  /** A span, or a millisecond more or less. */
  long around(long length) {
    return Math.max(0, length + random.nextInt(3) - 1);
  }

  /** At night in a time zone, on the night of a date or on one of its edges. */
  long night(long date, ZoneId zone) {
    LocalDateTime evening = LocalDate.ofEpochDay(date).atTime(23, 0);
    long begins = evening.atZone(zone).toInstant().toEpochMilli();
    long ends = evening.plusHours(6).atZone(zone).toInstant().toEpochMilli();
    return switch (random.nextInt(8)) {
      case 0 -> begins - random.nextInt(2);
      case 1 -> ends - random.nextInt(2);
      default -> begins + random.nextInt(6 * 60) * MINUTE;
    };
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  InteractionKind kind(InteractionKind... choices) {
    return pick(List.of(choices));
  }
}
