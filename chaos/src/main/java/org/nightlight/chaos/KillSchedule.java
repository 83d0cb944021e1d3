package org.nightlight.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which process is killed when; the same seed always makes the same schedule. */
final class KillSchedule {

  /** One in three kills of these is the broker's. */
  private static final int BROKER_EVERY = 3;

  private static final double AT_CHECKPOINT = 0.35;
  private static final double BEFORE_RECOVERY = 0.15;

  private KillSchedule() {}

  /**
   * Makes a schedule.
   *
   * @param kills of TaskManagers and the broker
   * @param jobManagerKills of the JobManager, besides
   */
  static List<PlannedKill> of(long seed, int kills, int jobManagerKills) {
    Random random = new Random(seed);
    List<ProcessKind> kinds = new ArrayList<>();
    for (int i = 1; i <= kills; i++) {
      kinds.add(i % BROKER_EVERY == 0 ? ProcessKind.BROKER : ProcessKind.TASK_MANAGER);
    }
    kinds.addAll(Collections.nCopies(jobManagerKills, ProcessKind.JOB_MANAGER));
    Collections.shuffle(kinds, random);
    return kinds.stream().map(kind -> planned(kind, random)).toList();
  }

  private static PlannedKill planned(ProcessKind kind, Random random) {
    return new PlannedKill(
        kind,
        random.nextInt(Integer.MAX_VALUE),
        random.nextDouble(),
        random.nextDouble() < AT_CHECKPOINT,
        random.nextDouble() >= BEFORE_RECOVERY);
  }
}
