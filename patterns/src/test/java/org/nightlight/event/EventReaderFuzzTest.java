package org.nightlight.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightlight.event.RecordMutator.Fate;
import org.nightlight.event.RecordMutator.Mutant;
import org.nightlight.event.RecordMutator.Mutation;

/** 48,000 records that are wrong in every way we could think of: each has exactly one outcome. */
class EventReaderFuzzTest {

  private static final int ROUNDS = 12_000;

  private final Set<String> counted = new HashSet<>();
  private final EventReader reader = new EventReader(new InputRules(false, false), counted::add);
  private final EventReader strict = new EventReader(new InputRules(true, false), counted::add);
  private final EventWriter writer = new EventWriter();

  @Test
  void everyMutantOfAnAccountChangeHasOneOutcomeThatHoldsNothingElse() {
    RandomEvents events = new RandomEvents(1);
    check(() -> writer.write(events.accountChange()), EventReader::readAccountChange);
  }

  @Test
  void everyMutantOfAnInteractionHasOneOutcomeThatHoldsNothingElse() {
    RandomEvents events = new RandomEvents(2);
    check(() -> writer.write(events.interaction()), EventReader::readInteraction);
  }

  private void check(Supplier<byte[]> records, BiFunction<EventReader, byte[], ParsedEvent> read) {
    RecordMutator mutator = new RecordMutator(3);
    Set<Mutation> tried = EnumSet.noneOf(Mutation.class);
    for (int round = 0; round < ROUNDS; round++) {
      Mutant mutant = mutator.mutate(records.get());
      tried.add(mutant.mutation());
      ParsedEvent outcome = read.apply(reader, mutant.record());
      checkFate(mutant.mutation(), outcome);
      checkOutcome(outcome);
      checkOutcome(read.apply(strict, mutant.record()));
      checkOutcome(read.apply(reader, mutator.changeBytes(mutant.record())));
    }
    assertEquals(EnumSet.allOf(Mutation.class), tried);
    Set<String> countable = new HashSet<>(UnknownFields.CONTENT_LIKE);
    countable.add(UnknownFields.OTHER);
    assertEquals(countable, counted);
  }

  private static void checkFate(Mutation mutation, ParsedEvent outcome) {
    Fate found = outcome.rejection() == null ? Fate.ACCEPTED : Fate.REJECTED;
    if (mutation.fate != Fate.EITHER) {
      assertEquals(mutation.fate, found, mutation::name);
    }
  }

  private void checkOutcome(ParsedEvent outcome) {
    long present =
        Stream.of(outcome.account(), outcome.interaction(), outcome.rejection())
            .filter(Objects::nonNull)
            .count();
    assertEquals(1, present);
    assertFalse(outcome.toString().contains(RecordMutator.CANARY));
    if (outcome.account() != null) {
      assertEquals(outcome, reader.readAccountChange(writer.write(outcome.account())));
    }
    if (outcome.interaction() != null) {
      assertEquals(outcome, reader.readInteraction(writer.write(outcome.interaction())));
    }
  }
}
