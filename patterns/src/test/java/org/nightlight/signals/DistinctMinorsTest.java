package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.HOUR;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.stage.Tally;

/** What all signals by a that count distinct minors have in common: here, three in an hour. */
class DistinctMinorsTest {

  private final DistinctMinors minors = new DistinctMinors(SignalKind.PROBING, 3, HOUR);
  private final Tallies tallies = new Tallies();
  private @Nullable MinorCount memory;

  @Test
  void theCountIsOfDistinctMinorsAndTheEvidenceIsTheLatestEventOfEach() {
    assertFalse(firesOn(1, 0));
    assertFalse(firesOn(2, 1));
    assertFalse(firesOn(1, 2), "two minors, three events");
    Signal signal = on(3, 3).get(0);
    assertEquals(3, signal.value());
    assertEquals(
        List.of("MESSAGE-minor-2-1", "MESSAGE-minor-1-2", "MESSAGE-minor-3-3"),
        signal.evidence().stream().map(EvidenceEvent::eventId).toList());
  }

  @Test
  void itIsCompletedByTheCountedEventAndAboutNoOneMinor() {
    on(1, 0);
    on(2, 1);
    Signal signal = on(3, 2).get(0);
    assertEquals(SignalKind.PROBING, signal.kind());
    assertEquals("MESSAGE-minor-3-2", signal.position().eventId());
    assertEquals("adult", signal.subjectId());
    assertEquals(null, signal.otherId());
  }

  @Test
  void anEventExactlyTheWindowOldIsOutside() {
    on(1, 0);
    on(2, 1);
    assertFalse(firesOn(3, HOUR));
  }

  @Test
  void anEventAMillisecondYoungerIsInside() {
    on(1, 1);
    on(2, 2);
    assertTrue(firesOn(3, HOUR));
  }

  @Test
  void firingDisarms() {
    on(1, 0);
    on(2, 0);
    assertTrue(firesOn(3, 0));
    assertFalse(firesOn(4, 0), "at the same time");
    assertFalse(firesOn(5, HOUR - 1));
  }

  @Test
  void aFullWindowSinceItFiredArmsAgain() {
    on(1, 0);
    on(2, 0);
    on(3, 0);
    on(4, HOUR / 2);
    on(5, HOUR / 2);
    assertFalse(firesOn(6, HOUR - 1));
    assertEquals(4, on(7, HOUR).get(0).value());
  }

  @Test
  void aCountedEventBelowTheCountArmsAgain() {
    on(1, 0);
    on(2, HOUR / 2);
    assertTrue(firesOn(3, HOUR / 2));
    assertFalse(firesOn(2, HOUR), "minors 2 and 3 in the hour before");
    assertTrue(firesOn(4, HOUR), "half an hour after it fired");
  }

  @Test
  void withoutACountedEventBelowTheCountItStaysDisarmed() {
    on(1, 0);
    on(2, HOUR / 2);
    assertTrue(firesOn(3, HOUR / 2));
    assertFalse(firesOn(4, HOUR - 1));
    assertFalse(firesOn(5, HOUR + 1));
  }

  @Test
  void thoseCountedLongestAgoLeaveAfter256() {
    for (int minor = 1; minor <= 256; minor++) {
      on(minor, minor);
    }
    assertEquals(List.of(), tallies.counted());
    on(1, 257);
    assertEquals(List.of(), tallies.counted(), "a known one takes no new place");
    on(257, 258);
    assertEquals(List.of(Tally.TRUNCATED), tallies.counted());
    assertEquals(256, memory.latest().size());
    assertEquals("minor-3", memory.latest().get(0).otherId());
  }

  private boolean firesOn(int minor, long time) {
    return !on(minor, time).isEmpty();
  }

  private List<Signal> on(int minor, long time) {
    List<Signal> found = new ArrayList<>();
    GivenContact contact = GivenContact.of(InteractionKind.MESSAGE, time).with("minor-" + minor);
    memory = minors.count(memory, contact.given(), found, tallies);
    return found;
  }
}
