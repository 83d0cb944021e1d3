package org.nightlight.jobs.town;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The town's chance. All of it comes from {@link SplittableRandom#nextLong()} by arithmetic that is
 * the same in every JVM, since what the other methods of the random generators give may change from
 * one Java version to the next.
 */
public final class Dice {

  private final long seed;
  private final SplittableRandom random;

  Dice(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  /** Dice of their own for a part of the town, so that a new part changes no other. */
  Dice fork(String part) {
    return new Dice(new SplittableRandom(seed ^ ((long) part.hashCode() << 32)).nextLong());
  }

  long bits() {
    return random.nextLong();
  }

  /** From 0 to 1, the latter excluded. */
  public double unit() {
    return (random.nextLong() >>> 11) * 0x1.0p-53;
  }

  public boolean chance(double probability) {
    return unit() < probability;
  }

  /** From 0 to {@code bound}, the latter excluded. */
  public int below(int bound) {
    return (int) (unit() * bound);
  }

  /** Both ends included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** A span of time in milliseconds, up to {@code high}, the latter excluded. */
  public long span(long low, long high) {
    return low + (long) (unit() * (high - low));
  }

  public long seconds(int low, int high) {
    return span(low * TownTime.SECOND, high * TownTime.SECOND);
  }

  public long minutes(int low, int high) {
    return span(low * TownTime.MINUTE, high * TownTime.MINUTE);
  }

  /** About normal, with mean 0 and standard deviation 1. */
  double bell() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum;
  }

  /** How often something rare happens that happens {@code mean} times on average. */
  int times(double mean) {
    double limit = StrictMath.exp(-mean);
    int times = 0;
    for (double product = unit(); product > limit; product *= unit()) {
      times++;
    }
    return times;
  }

  public <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  /** Up to {@code count} different ones in random order. */
  public <T> List<T> sample(List<T> from, int count) {
    List<T> rest = new ArrayList<>(from);
    int size = Math.min(count, rest.size());
    for (int i = 0; i < size; i++) {
      int other = between(i, rest.size() - 1);
      T chosen = rest.set(other, rest.get(i));
      rest.set(i, chosen);
    }
    return new ArrayList<>(rest.subList(0, size));
  }

  /** An index, each as likely as its weight. */
  int weighted(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = below(total);
    int index = 0;
    while (left >= weights[index]) {
      left -= weights[index];
      index++;
    }
    return index;
  }
}
