package org.nightlight.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KillScheduleTest {

  private final List<PlannedKill> schedule = KillSchedule.of(1, 45, 5);

  @Test
  void everyKindIsKilledAsOftenAsAskedFor() {
    assertEquals(30, of(ProcessKind.TASK_MANAGER).count());
    assertEquals(15, of(ProcessKind.BROKER).count());
    assertEquals(5, of(ProcessKind.JOB_MANAGER).count());
  }

  @Test
  void someKillsComeAtACheckpointAndSomeBeforeTheRecoveryFromTheLast() {
    assertNotEquals(0, schedule.stream().filter(PlannedKill::atCheckpoint).count());
    assertNotEquals(0, schedule.stream().filter(kill -> !kill.recovers()).count());
  }

  @Test
  void theSameSeedMakesTheSameScheduleAndAnotherOneAnother() {
    assertEquals(schedule, KillSchedule.of(1, 45, 5));
    assertNotEquals(schedule, KillSchedule.of(2, 45, 5));
  }

  private Stream<PlannedKill> of(ProcessKind kind) {
    return schedule.stream().filter(kill -> kill.kind() == kind);
  }
}
