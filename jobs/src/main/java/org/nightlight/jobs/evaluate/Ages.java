package org.nightlight.jobs.evaluate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How old the people of a trace are made: years at its start, by a seed. */
public enum Ages {
  /** Whatever their contacts are: the hardest, and unlike life. */
  RANDOM {
    @Override
    int[] order(Trace trace, SplittableRandom random) {
      return byValue(noise(trace.people(), random));
    }
  },
  /** Who are in contact are mostly of about the same age, as in life. */
  ALIKE {
    @Override
    int[] order(Trace trace, SplittableRandom random) {
      double[] own = noise(trace.people(), random);
      double[] place = own;
      for (int round = 0; round < ROUNDS; round++) {
        place = mixed(own, placed(ofNeighbours(trace, place)));
      }
      return byValue(place);
    }
  };

  private static final int ROUNDS = 20;

  /** How much of a person's place in the order is chance, against the contacts' places. */
  private static final double OWN = 0.15;

  private static final double YOUNGEST = 13;
  private static final double GROWN = 18;
  private static final double DAYS_A_YEAR = 365.25;
  private static final double MILLIS_A_DAY = 86_400_000;

  /** All people from the youngest to the oldest. */
  abstract int[] order(Trace trace, SplittableRandom random);

  /**
   * The age of each person. The wanted share is under 18 from the start of the trace to its end, 13
   * and over; the others are from 18 to 75, more of them young.
   */
  double[] draw(Trace trace, double minors, SplittableRandom random) {
    int[] order = order(trace, random);
    int young = (int) Math.round(minors * trace.people());
    double stillMinor = GROWN - trace.span() / MILLIS_A_DAY / DAYS_A_YEAR - 0.01;
    double[] drawn = new double[trace.people()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] =
          i < young
              ? random.nextDouble(YOUNGEST, stillMinor)
              : Math.min(random.nextDouble(GROWN, 50), random.nextDouble(GROWN, 75));
    }
    Arrays.sort(drawn, 0, young);
    Arrays.sort(drawn, young, drawn.length);
    double[] ages = new double[drawn.length];
    for (int i = 0; i < drawn.length; i++) {
      ages[order[i]] = drawn[i];
    }
    return ages;
  }

  private static double[] noise(int people, SplittableRandom random) {
    return IntStream.range(0, people).mapToDouble(i -> random.nextDouble()).toArray();
  }

  /**
   * The mean of each one's own place, half, and those of the people in contact with, every contact
   * counted. Without the own half two sides that only contact each other would change places for
   * ever.
   */
  private static double[] ofNeighbours(Trace trace, double[] place) {
    double[] mean = new double[place.length];
    int[] contacts = new int[place.length];
    for (Trace.Contact contact : trace.contacts()) {
      mean[contact.from()] += place[contact.to()];
      mean[contact.to()] += place[contact.from()];
      contacts[contact.from()]++;
      contacts[contact.to()]++;
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (place[i] + mean[i] / contacts[i]) / 2;
    }
    return mean;
  }

  /** Each one's place in the order, from 0 to 1: means alone would all end in the middle. */
  private static double[] placed(double[] values) {
    int[] order = byValue(values);
    double[] places = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = (double) i / order.length;
    }
    return places;
  }

  private static double[] mixed(double[] own, double[] place) {
    return IntStream.range(0, own.length)
        .mapToDouble(i -> OWN * own[i] + (1 - OWN) * place[i])
        .toArray();
  }

  private static int[] byValue(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> values[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
