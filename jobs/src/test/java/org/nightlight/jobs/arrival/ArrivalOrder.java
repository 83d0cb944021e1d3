package org.nightlight.jobs.arrival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.nightlight.event.Position;
import org.nightlight.jobs.input.Origin;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.intake.LateRecord;
import org.nightlight.jobs.intake.LedgerNumbers;

/**
 * One of the orders in which the same events may arrive: split into 1 to 8 logs an input, shuffled
 * inside each, 5 % there twice, 1 % of the records no events. Of several logs one may have most of
 * the records, one nothing, and one may end early. The same seed always gives the same order.
 */
public final class ArrivalOrder {

  private static final long ALLOWED = 30_000;

  private static final int MOST_LOGS = 8;
  private static final long MOST_LATE = 3 * 86_400_000L;
  private static final double TWICE = 0.05;
  private static final double BROKEN = 0.01;
  private static final double DELAYED = 0.03;
  private static final double SKEW = 0.8;

  private final SplittableRandom random;
  private final boolean someLate;
  private final List<List<Sent>> accounts;
  private final List<List<Sent>> interactions;

  private record Arriving(long at, Sent sent) {}

  private ArrivalOrder(Happened happened, SplittableRandom random, int[] logs, boolean someLate) {
    this.random = random;
    this.someLate = someLate;
    this.accounts = logs(happened.sentAccounts(), logs[0]);
    this.interactions = logs(happened.sentInteractions(), logs[1]);
  }

  /** Each record is at most as late as is allowed. */
  public static ArrivalOrder inTime(Happened happened, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new ArrivalOrder(happened, random, anyLogs(random), false);
  }

  /** Some come much later, so that most of those are late. */
  public static ArrivalOrder withLateOnes(Happened happened, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new ArrivalOrder(happened, random, anyLogs(random), true);
  }

  /** With late ones, in so many logs an input. */
  public static ArrivalOrder inLogs(Happened happened, long seed, int logs) {
    return new ArrivalOrder(happened, new SplittableRandom(seed), new int[] {logs, logs}, true);
  }

  private static int[] anyLogs(SplittableRandom random) {
    return new int[] {1 + random.nextInt(MOST_LOGS), 1 + random.nextInt(MOST_LOGS)};
  }

  private List<List<Sent>> logs(List<Sent> all, int count) {
    List<List<Arriving>> logs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      logs.add(new ArrayList<>());
    }
    boolean skewed = random.nextBoolean();
    long early = all.get(all.size() / 3).position().time();
    for (Sent sent : all) {
      logs.get(log(sent, count, skewed, early)).add(arriving(sent));
      if (random.nextDouble() < TWICE) {
        logs.get(log(sent, count, skewed, early)).add(arriving(sent));
      }
      if (random.nextDouble() < BROKEN) {
        Arriving here = arriving(sent);
        logs.get(random.nextInt(count > 2 ? 2 : 1)).add(new Arriving(here.at, sent.broken()));
      }
    }
    return logs.stream()
        .map(
            log ->
                log.stream()
                    .sorted(Comparator.comparingLong(Arriving::at))
                    .map(Arriving::sent)
                    .toList())
        .toList();
  }

  /** Of more than two logs the last is empty, and the one before it ends early. */
  private int log(Sent sent, int count, boolean skewed, long early) {
    if (count > 2) {
      boolean open = sent.position().time() < early;
      return among(open ? count - 1 : count - 2, skewed);
    }
    return among(count, skewed);
  }

  private int among(int count, boolean skewed) {
    return skewed && random.nextDouble() < SKEW ? 0 : random.nextInt(count);
  }

  private Arriving arriving(Sent sent) {
    long at = sent.position().time() + random.nextLong(ALLOWED + 1);
    boolean delayed = someLate && random.nextDouble() < DELAYED;
    return new Arriving(delayed ? at + random.nextLong(MOST_LATE) : at, sent);
  }

  public List<List<Sent>> accounts() {
    return accounts;
  }

  public List<List<Sent>> interactions() {
    return interactions;
  }

  /**
   * What the contract says becomes of each record.
   *
   * @param used the events that count, and those whose copies are repeated
   */
  public record Fate(Set<Position> used, List<LateRecord> late, LedgerNumbers ledger) {}

  /** Where each log lies. */
  @FunctionalInterface
  public interface Places {
    /**
     * The place of a record.
     *
     * @param log the log's number among its input's
     * @param index the record's in its log, from 0
     */
    Origin of(Input input, int log, int index);
  }

  /** Follows the contract's rule, log by log. */
  public Fate fate(Places places) {
    Set<Position> used = new HashSet<>();
    List<LateRecord> late = new ArrayList<>();
    int[] readAndRejected = new int[2];
    for (Input input : Input.values()) {
      List<List<Sent>> logs = input == Input.ACCOUNTS ? accounts : interactions;
      for (int log = 0; log < logs.size(); log++) {
        follow(logs.get(log), input, log, places, used, late, readAndRejected);
      }
    }
    int read = readAndRejected[0];
    int rejected = readAndRejected[1];
    int repeated = read - rejected - late.size() - used.size();
    return new Fate(
        used, late, new LedgerNumbers(read, used.size(), repeated, late.size(), rejected));
  }

  private static void follow(
      List<Sent> records,
      Input input,
      int log,
      Places places,
      Set<Position> used,
      List<LateRecord> late,
      int[] readAndRejected) {
    long newest = Long.MIN_VALUE;
    for (int i = 0; i < records.size(); i++) {
      Position position = records.get(i).position();
      readAndRejected[0]++;
      if (position == null) {
        readAndRejected[1]++;
      } else if (newest != Long.MIN_VALUE && newest - position.time() > ALLOWED) {
        Origin origin = places.of(input, log, i);
        late.add(new LateRecord(origin, position.eventId(), position.time(), newest));
      } else {
        newest = Math.max(newest, position.time());
        used.add(position);
      }
    }
  }
}
