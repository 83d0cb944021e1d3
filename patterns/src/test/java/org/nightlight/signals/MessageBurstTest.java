package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.MINUTE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.stage.Tally;

/** S15: 20 messages in 45 min, the pair's first interaction under 48 h before each. */
class MessageBurstTest {

  private final PairDetection<EventCount> pair =
      new PairDetection<>(
          new MessageBurst(ShippedSettings.with().settings().signals().messageBurst()));

  @Test
  void nineteenAreTooFewAndTwentyAreEnough() {
    assertFalse(write(19, 0, MINUTE));
    Signal signal = pair.on(message(19 * MINUTE)).get(0);
    assertEquals(SignalKind.MESSAGE_BURST, signal.kind());
    assertEquals(20, signal.value());
    assertEquals(20, signal.evidence().size());
  }

  @Test
  void aMessageExactly45minOldIsOutside() {
    write(1, 0, 1);
    write(18, MINUTE, 1);
    assertFalse(pair.firesOn(message(45 * MINUTE)));
  }

  @Test
  void aMessageAMillisecondUnder45minOldIsInside() {
    write(1, 1, 1);
    write(18, MINUTE, 1);
    assertTrue(pair.firesOn(message(45 * MINUTE)));
  }

  @Test
  void aMessageExactly48hAfterTheFirstInteractionCountsForNothing() {
    write(19, 2 * DAY - MINUTE, 1);
    assertFalse(pair.firesOn(message(2 * DAY)));
  }

  @Test
  void aMessageAMillisecondUnder48hAfterTheFirstInteractionCounts() {
    write(19, 2 * DAY - MINUTE, 1);
    assertTrue(pair.firesOn(message(2 * DAY - 1)));
  }

  @Test
  void refusedMessagesCountThoseOfTheMinorOfFamilyAndCallsDoNot() {
    write(19, 0, 1);
    assertFalse(pair.firesOn(message(20).byMinor()));
    assertFalse(pair.firesOn(message(21).inFamily()));
    assertFalse(pair.firesOn(GivenContact.of(InteractionKind.CALL, 22)));
    assertTrue(pair.firesOn(message(23).refused()));
  }

  @Test
  void firingDisarmsUntilAFullWindowHasPassed() {
    write(19, 0, MINUTE);
    assertTrue(pair.firesOn(message(19 * MINUTE)));
    assertFalse(write(44, 20 * MINUTE, MINUTE));
    assertFalse(pair.firesOn(message(64 * MINUTE - 1)));
    assertTrue(pair.firesOn(message(64 * MINUTE)));
  }

  @Test
  void aCountedMessageBelowTheCountArmsAgain() {
    write(1, 0, 1);
    write(18, 40 * MINUTE, 1);
    assertTrue(pair.firesOn(message(41 * MINUTE)));
    assertFalse(pair.firesOn(message(85 * MINUTE + 18)), "the last of those and this one");
    assertTrue(write(18, 85 * MINUTE + 19, 1), "twenty, under 45 min after it fired");
  }

  @Test
  void thoseCountedLongestAgoLeaveAfter256() {
    write(256, 0, 1);
    assertEquals(List.of(), pair.tallies());
    pair.on(message(256));
    assertEquals(List.of(Tally.TRUNCATED), pair.tallies());
  }

  /** Writes so many messages; whether one of them completes the signal. */
  private boolean write(int messages, long time, long step) {
    boolean fired = false;
    for (int i = 0; i < messages; i++) {
      fired |= pair.firesOn(message(time + i * step));
    }
    return fired;
  }

  private static GivenContact message(long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time);
  }
}
