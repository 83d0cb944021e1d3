package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Tally;

/** S1: 10 distinct minors in 24 h, or 20 in 7 d, each armed by itself; one signal an event. */
class FanOutTest {

  private static final SignalSettings.FanOut SETTINGS =
      ShippedSettings.with().settings().signals().fanOut();

  private FanOut fanOut = new FanOut(SETTINGS, 0);
  private final Tallies tallies = new Tallies();
  private FanOut.@Nullable Memory memory;

  @Test
  void nineMinorsAreTooFewAndTenAreEnough() {
    for (int minor = 1; minor <= 9; minor++) {
      assertFalse(firesOn(minor, minor), "minor " + minor);
    }
    Signal signal = on(10, 10).get(0);
    assertEquals(SignalKind.FAN_OUT, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertEquals(10, signal.value());
    assertEquals(10, signal.evidence().size());
    assertEquals(0.75, signal.minorShare());
  }

  @Test
  void aMinorApproachedTwiceCountsOnceWithTheLatestEvent() {
    for (int minor = 1; minor <= 9; minor++) {
      on(minor, minor);
    }
    assertFalse(firesOn(1, 20));
    List<EvidenceEvent> evidence = on(10, 21).get(0).evidence();
    assertEquals(10, evidence.size());
    assertEquals("MESSAGE-minor-2-2", evidence.get(0).eventId());
    assertEquals("MESSAGE-minor-1-20", evidence.get(8).eventId());
  }

  @Test
  void anApproachExactly24hOldIsOutside() {
    on(1, 0);
    approach(2, 9, DAY - HOUR, 1);
    assertFalse(firesOn(10, DAY));
  }

  @Test
  void anApproachAMillisecondUnder24hOldIsInside() {
    on(1, 1);
    approach(2, 9, DAY - HOUR, 1);
    assertTrue(firesOn(10, DAY));
  }

  @Test
  void twentyMinorsInSevenDaysAreEnough() {
    assertFalse(approach(1, 19, 0, 8 * HOUR));
    Signal signal = on(20, 19 * 8 * HOUR).get(0);
    assertEquals(20, signal.value());
    assertEquals(20, signal.evidence().size());
  }

  @Test
  void anApproachExactly7dOldIsOutside() {
    on(1, 0);
    approach(2, 19, DAY, 8 * HOUR);
    assertFalse(firesOn(20, 7 * DAY));
  }

  @Test
  void anApproachAMillisecondUnder7dOldIsInside() {
    on(1, 1);
    approach(2, 19, DAY, 8 * HOUR);
    assertTrue(firesOn(20, 7 * DAY));
  }

  @Test
  void firingDisarmsUntilAFullWindowHasPassed() {
    approach(1, 9, 0, HOUR);
    assertTrue(firesOn(10, 9 * HOUR));
    assertFalse(approach(11, 19, 10 * HOUR, HOUR));
    // From the twentieth on the long window is reached, which is armed by itself.
    assertTrue(firesOn(20, 19 * HOUR));
    assertFalse(approach(21, 33, 20 * HOUR, HOUR));
    assertFalse(firesOn(34, 33 * HOUR - 1));
    assertEquals(25, on(35, 33 * HOUR).get(0).value());
  }

  @Test
  void aCountedEventBelowTheCountArmsAgain() {
    approach(1, 10, 0, HOUR);
    assertFalse(firesOn(10, 24 * HOUR), "nine within the window");
    assertTrue(firesOn(11, 24 * HOUR + 1), "ten again, fifteen hours after it fired");
  }

  @Test
  void oneEventThatReachesBothCountsGivesOneSignalWithTheShortWindows() {
    approach(1, 10, 0, 1);
    approach(11, 19, 5 * DAY, 1);
    List<Signal> found = on(20, 5 * DAY + 9);
    assertEquals(1, found.size());
    assertEquals(10, found.get(0).value());
    assertEquals(10, found.get(0).evidence().size());
  }

  @Test
  void oneEventThatReachesBothCountsDisarmsBoth() {
    approach(1, 10, 0, 1);
    approach(11, 20, 5 * DAY, 1);
    assertFalse(firesOn(21, 5 * DAY + 10));
  }

  @Test
  void approachesAreRememberedAsLongAsOthersNeedThemButCountForNothingMore() {
    fanOut = new FanOut(SETTINGS, 30 * DAY);
    approach(1, 9, 0, 0);
    assertFalse(firesOn(10, 30 * DAY - 1));
    long start = memory.approached().get(0).occurredAt();
    assertEquals(10, FanOut.approachedSince(memory, start - 1).size());
    assertEquals(List.of("minor-10"), FanOut.approachedSince(memory, start));
    assertFalse(firesOn(11, 30 * DAY));
    assertEquals(2, memory.approached().size(), "what is exactly 30 d old is forgotten");
  }

  @Test
  void thoseApproachedLongestAgoLeaveAfter256() {
    approach(1, 256, 0, 1);
    assertEquals(List.of(), tallies.counted());
    on(257, 256);
    assertEquals(List.of(Tally.TRUNCATED), tallies.counted());
    assertEquals(256, memory.approached().size());
    assertEquals("minor-2", memory.approached().get(0).otherId());
  }

  /** Approaches minors in a row; whether one of these contacts completes the signal. */
  private boolean approach(int first, int last, long time, long step) {
    boolean fired = false;
    for (int minor = first; minor <= last; minor++) {
      fired |= firesOn(minor, time + (minor - first) * step);
    }
    return fired;
  }

  private boolean firesOn(int minor, long time) {
    return !on(minor, time).isEmpty();
  }

  private List<Signal> on(int minor, long time) {
    List<Signal> found = new ArrayList<>();
    GivenContact contact = GivenContact.of(InteractionKind.MESSAGE, time).with("minor-" + minor);
    memory = fanOut.detect(memory, contact.given(), 0.75, found, tallies);
    return found;
  }
}
