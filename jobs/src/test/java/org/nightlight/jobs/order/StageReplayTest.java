package org.nightlight.jobs.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.StateBackend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.jobs.Subtasks;
import org.nightlight.stage.Stage;

/** What waits, what is remembered and what will be forgotten survive a restart at any width. */
class StageReplayTest {

  private static final int KEYS = 50;
  private static final int PHASES = 6;
  private static final long PHASE = 1_000;

  @Test
  void inputsComeInOrderAndSimultaneousOnesTogetherOnceTheWatermarkPassesThem() throws Exception {
    try (Subtasks<Note, String> stage = start(1, Stage.NEVER_EXPIRES, Subtasks::onHeap)) {
      take(stage, Note.of("k", 30, "c"), Note.of("k", 20, "b"), Note.of("k", 10, "a"));
      take(stage, Note.of("k", 20, "also-b"));
      assertEquals(List.of(), stage.outputs());

      stage.watermark(20);

      assertEquals(List.of("k 10: a after 0", "k 20: also-b+b after 1"), stage.outputs());
    }
  }

  @Test
  void whatIsForgottenIsToldBeforeTheEventsOfThatTime() throws Exception {
    try (Subtasks<Note, String> stage = start(1, 100, Subtasks::onHeap)) {
      take(stage, Note.of("one", 10, "a"), Note.of("one", 110, "b"), Note.of("two", 110, "c"));
      take(stage, Note.of("two", 105, "d"), Note.of("three", 109, "e"));

      stage.watermark(120);

      assertEquals(
          List.of(
              "one 10: a after 0",
              "two 105: d after 0",
              "three 109: e after 0",
              "one 110: forgets 1",
              "one 110: b after 0",
              "two 110: c after 1"),
          stage.outputs());
    }
  }

  @Test
  void aKeyThatIsForgottenLeavesNothing() throws Exception {
    try (Subtasks<Note, String> stage = start(2, 100, Subtasks::onHeap)) {
      for (int i = 0; i < KEYS; i++) {
        take(stage, Note.of("k" + i, i, "a"), Note.of("k" + i, 50 + i, "b"));
        take(stage, Note.of("ended" + i, i, "a"), Note.of("ended" + i, 60, "end"));
      }
      stage.watermark(99);
      assertEquals(KEYS, stage.keys());

      stage.restart(3);
      stage.watermark(250);

      assertEquals(0, stage.keys());
      assertEquals(0, stage.timers());
      assertEquals(
          KEYS, stage.outputs().stream().filter(told -> told.endsWith("forgets 2")).count());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void restartsAtOtherWidthsLoseAndDoubleNothing(boolean onRocksDb) throws Exception {
    Supplier<StateBackend> backend = onRocksDb ? Subtasks::onRocksDb : Subtasks::onHeap;

    List<String> unbroken = run(backend, 1);

    assertTrue(unbroken.stream().anyMatch(told -> told.contains("forgets")));
    assertEquals(unbroken, run(backend, 1, 2, 3, 7, 2, 1));
  }

  /** Before each phase but the first the stage restarts, where a width is given for it. */
  private static List<String> run(Supplier<StateBackend> backend, int... parallelism)
      throws Exception {
    List<String> told = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(1);
    try (Subtasks<Note, String> stage = start(parallelism[0], 700, backend)) {
      for (int phase = 0; phase < PHASES; phase++) {
        if (phase > 0 && phase < parallelism.length) {
          stage.restart(parallelism[phase]);
        }
        for (int i = 0; i < 200; i++) {
          // Some of them wait through the restart, and of a key's simultaneous ones perhaps half.
          long time = PHASE * phase + random.nextLong(2 * PHASE);
          take(stage, Note.of("k" + random.nextInt(KEYS), time / 10 * 10, "n" + phase + "-" + i));
        }
        stage.watermark(PHASE * (phase + 1) - 1);
        told.addAll(stage.outputs());
      }
      stage.watermark(Long.MAX_VALUE);
      told.addAll(stage.outputs());
    }
    return told.stream().sorted().toList();
  }

  private static void take(Subtasks<Note, String> stage, Note... notes) throws Exception {
    for (Note note : notes) {
      stage.process(note, note.position().time());
    }
  }

  private static Subtasks<Note, String> start(
      int parallelism, long kept, Supplier<StateBackend> backend) throws Exception {
    return Subtasks.keyed(
        parallelism,
        () ->
            new StageOperator<>(
                new Note.Telling(kept),
                TypeInformation.of(Note.class),
                TypeInformation.of(Note.Memory.class)),
        backend,
        Note::key);
  }
}
