package org.nightlight.jobs.evaluate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How those who are in private contact came to be connected, which no trace tells. Who contacts the
 * other first has asked to be connected, up to a day before; the other has accepted in between if
 * the contact is ever returned, else never answers. Those in contact within the trace's first week
 * know each other from the months before it: else everybody's old friends would look new. Public
 * contact needs no connection, and gets none.
 */
final class Acquaintances {

  private static final long MINUTE = 60_000;
  private static final long DAY = 24 * 60 * MINUTE;
  private static final long FIRST_WEEK = 7 * DAY;

  /** Long enough ago to be no new contact, too lately to be forgotten. */
  private static final long KNOWN_FROM = 89 * DAY;

  private static final long KNOWN_TO = 31 * DAY;

  private final Map<Long, Met> met = new LinkedHashMap<>();

  /**
   * How two became acquainted.
   *
   * @param one who asked
   * @param asked milliseconds since the epoch, UTC
   * @param accepted when the other did, or {@link Long#MAX_VALUE}
   */
  record Met(int one, int other, long asked, long accepted) {}

  Acquaintances(Trace trace, SplittableRandom random) {
    Map<Long, Boolean> returned = new HashMap<>();
    for (Trace.Contact contact : trace.contacts()) {
      if (contact.kind().isPrivate()) {
        long back = way(contact.to(), contact.from());
        returned.put(way(contact.from(), contact.to()), true);
        returned.putIfAbsent(back, false);
      }
    }
    for (Trace.Contact contact : trace.contacts()) {
      long pair = pair(contact.from(), contact.to());
      if (contact.kind().isPrivate() && !met.containsKey(pair)) {
        boolean mutual = returned.getOrDefault(way(contact.to(), contact.from()), false);
        met.put(pair, met(trace, contact, mutual, random));
      }
    }
  }

  private static Met met(
      Trace trace, Trace.Contact first, boolean mutual, SplittableRandom random) {
    long asked = first.time() - spread(MINUTE, DAY, random);
    if (first.time() < trace.start() + FIRST_WEEK) {
      asked = trace.start() - random.nextLong(KNOWN_TO, KNOWN_FROM);
    }
    long accepted =
        mutual ? asked + spread(1_000, Math.min(DAY, first.time() - asked), random) : -1;
    return new Met(first.from(), first.to(), asked, mutual ? accepted : Long.MAX_VALUE);
  }

  /** Between two spans, each order of magnitude as likely. */
  private static long spread(long low, long high, SplittableRandom random) {
    return (long) (low * Math.pow((double) high / low, random.nextDouble()));
  }

  Iterable<Met> all() {
    return met.values();
  }

  boolean connected(int one, int other, long time) {
    Met known = met.get(pair(one, other));
    return known != null && known.accepted() <= time;
  }

  private static long pair(int one, int other) {
    return way(Math.min(one, other), Math.max(one, other));
  }

  private static long way(int from, int to) {
    return ((long) from << 32) | to;
  }
}
