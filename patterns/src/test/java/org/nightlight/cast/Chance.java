package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The cast's chance: the same seed gives the same lives in every JVM. */
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** From 0 to 1, the latter excluded. */
  double unit() {
    return (random.nextLong() >>> 11) * 0x1.0p-53;
  }

  boolean of(double probability) {
    return unit() < probability;
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + (int) (unit() * (high - low + 1));
  }

  double between(double low, double high) {
    return low + unit() * (high - low);
  }

  /** A span from {@code low} to {@code high}, the latter excluded. */
  long span(long low, long high) {
    return low + (long) (unit() * (high - low));
  }

  /** Long-tailed: half are shorter than the median, few are many times as long. */
  long around(long median, double spread) {
    return (long) (median * StrictMath.exp(spread * bell()));
  }

  /** How often something happens that happens {@code mean} times on average. */
  int times(double mean) {
    double limit = StrictMath.exp(-mean);
    int times = 0;
    for (double product = unit(); product > limit; product *= unit()) {
      times++;
    }
    return times;
  }

  <T> T pick(List<T> from) {
    return from.get((int) (unit() * from.size()));
  }

  /** Up to {@code count} different ones in random order. */
  <T> List<T> some(List<T> from, int count) {
    List<T> shuffled = new ArrayList<>(from);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = between(0, i);
      T moved = shuffled.set(i, shuffled.get(other));
      shuffled.set(other, moved);
    }
    return new ArrayList<>(shuffled.subList(0, Math.min(count, shuffled.size())));
  }

  private double bell() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum;
  }
}
