package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.stage.Tally;

/** S12: 3 events of public attention from a to m in 7 d, not connected, not family. */
class PublicEngagementTest {

  private final PairDetection<EventCount> pair =
      new PairDetection<>(
          new PublicEngagement(ShippedSettings.with().settings().signals().publicEngagement()));

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      names = {"LIKE", "COMMENT", "MENTION", "VIEW_PROFILE"})
  void twoEventsAreTooFewAndThreeAreEnough(InteractionKind kind) {
    assertFalse(pair.firesOn(like(0)));
    assertFalse(pair.firesOn(like(1)));
    Signal signal = pair.on(GivenContact.of(kind, 2)).get(0);
    assertEquals(SignalKind.PUBLIC_ENGAGEMENT, signal.kind());
    assertEquals("minor-1", signal.otherId());
    assertEquals(3, signal.value());
    assertEquals(3, signal.evidence().size());
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LIKE", "COMMENT", "MENTION", "VIEW_PROFILE"})
  void otherKindsCountForNothing(InteractionKind kind) {
    pair.on(like(0));
    pair.on(like(1));
    assertFalse(pair.firesOn(GivenContact.of(kind, 2)));
    assertTrue(pair.firesOn(like(3)));
  }

  @Test
  void whatIsRefusedCountsToo() {
    pair.on(like(0));
    pair.on(like(1));
    assertTrue(pair.firesOn(like(2).refused()));
  }

  @Test
  void eventsOfTheMinorOfFamilyAndOfConnectedAccountsCountForNothing() {
    pair.on(like(0));
    pair.on(like(1));
    assertFalse(pair.firesOn(like(2).byMinor()));
    assertFalse(pair.firesOn(like(3).inFamily()));
    assertFalse(pair.firesOn(like(4).connectedSince(2)));
    assertTrue(pair.firesOn(like(5)));
  }

  @Test
  void anEventExactly7dOldIsOutside() {
    pair.on(like(0));
    pair.on(like(HOUR));
    assertFalse(pair.firesOn(like(7 * DAY)));
  }

  @Test
  void anEventAMillisecondUnder7dOldIsInside() {
    pair.on(like(1));
    pair.on(like(HOUR));
    assertTrue(pair.firesOn(like(7 * DAY)));
  }

  @Test
  void firingDisarmsUntilAFullWindowHasPassed() {
    pair.on(like(0));
    pair.on(like(1));
    assertTrue(pair.firesOn(like(2)));
    for (int day = 1; day < 7; day++) {
      assertFalse(pair.firesOn(like(day * DAY)), "day " + day);
    }
    assertFalse(pair.firesOn(like(7 * DAY + 1)));
    assertTrue(pair.firesOn(like(7 * DAY + 2)));
  }

  @Test
  void aCountedEventBelowTheCountArmsAgain() {
    pair.on(like(0));
    pair.on(like(1));
    assertTrue(pair.firesOn(like(6 * DAY)));
    assertFalse(pair.firesOn(like(7 * DAY + 1)), "two within the window");
    assertTrue(pair.firesOn(like(7 * DAY + 2)), "three again, a day after it fired");
  }

  @Test
  void thoseCountedLongestAgoLeaveAfter256() {
    for (int i = 0; i < 256; i++) {
      pair.on(like(i));
    }
    assertEquals(List.of(), pair.tallies());
    pair.on(like(256));
    assertEquals(List.of(Tally.TRUNCATED), pair.tallies());
    assertEquals(256, pair.memory().events().size());
  }

  private static GivenContact like(long time) {
    return GivenContact.of(InteractionKind.LIKE, time);
  }
}
