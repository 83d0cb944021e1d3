package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.stage.Tally;

/** S20: messages or calls in 3 distinct nights, [23:00, 05:00) of the minor, in 14 d. */
class NightContactTest {

  private final PairDetection<NightContact.Memory> pair =
      new PairDetection<>(
          new NightContact(ShippedSettings.with().settings().signals().nightContact()));

  @Test
  void twoNightsAreTooFewAndThreeAreEnough() {
    assertFalse(pair.firesOn(message(night(0))));
    assertFalse(pair.firesOn(message(night(1))));
    Signal signal = pair.on(message(night(2))).get(0);
    assertEquals(SignalKind.NIGHT_CONTACT, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertEquals("minor-1", signal.otherId());
    assertEquals(3, signal.value());
  }

  @Test
  void theValueIsTheNightsAndTheEvidenceAllThatWasCounted() {
    pair.on(message(night(0)));
    pair.on(message(night(0) + 1));
    pair.on(message(night(1)));
    Signal signal = pair.on(message(night(2))).get(0);
    assertEquals(3, signal.value());
    assertEquals(4, signal.evidence().size());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05T22:59:59.999Z, false",
    "2026-01-05T23:00:00Z, true",
    "2026-01-06T00:00:00Z, true",
    "2026-01-06T04:59:59.999Z, true",
    "2026-01-06T05:00:00Z, false",
    "2026-01-06T12:00:00Z, false",
  })
  void theNightIsFrom23To5(String at, boolean atNight) {
    pair.on(message(night(2)));
    pair.on(message(night(3)));
    assertEquals(atNight, pair.firesOn(message(GivenContact.timeOf(at))));
  }

  @Test
  void theHoursAfterMidnightBelongToTheNightOfTheDateBefore() {
    pair.on(message(night(0)));
    pair.on(message(GivenContact.timeOf("2026-01-02T23:00:00Z")));
    assertFalse(
        pair.firesOn(message(GivenContact.timeOf("2026-01-03T04:59:59.999Z"))), "the same night");
    assertTrue(pair.firesOn(message(GivenContact.timeOf("2026-01-03T23:00:00Z"))));
  }

  @Test
  void theHoursBeforeAndAfterOneMiddayAreTwoNights() {
    pair.on(message(night(0)));
    pair.on(message(GivenContact.timeOf("2026-01-03T04:00:00Z")));
    assertTrue(pair.firesOn(message(GivenContact.timeOf("2026-01-03T23:00:00Z"))));
  }

  @ParameterizedTest
  @CsvSource({
    // West and east of Greenwich, and by a quarter of an hour.
    "America/New_York, 2026-01-06T03:59:59.999Z, false",
    "America/New_York, 2026-01-06T04:00:00Z, true",
    "America/New_York, 2026-01-06T09:59:59.999Z, true",
    "America/New_York, 2026-01-06T10:00:00Z, false",
    "Asia/Kathmandu, 2026-01-06T17:14:59.999Z, false",
    "Asia/Kathmandu, 2026-01-06T17:15:00Z, true",
    "Asia/Kathmandu, 2026-01-06T23:14:59.999Z, true",
    "Asia/Kathmandu, 2026-01-06T23:15:00Z, false",
    // The night in which Berlin's clocks go forward is an hour shorter.
    "Europe/Berlin, 2026-03-28T21:59:59.999Z, false",
    "Europe/Berlin, 2026-03-28T22:00:00Z, true",
    "Europe/Berlin, 2026-03-29T02:59:59.999Z, true",
    "Europe/Berlin, 2026-03-29T03:00:00Z, false",
    // And the one in which they go back an hour longer.
    "Europe/Berlin, 2026-10-24T20:59:59.999Z, false",
    "Europe/Berlin, 2026-10-24T21:00:00Z, true",
    "Europe/Berlin, 2026-10-25T03:59:59.999Z, true",
    "Europe/Berlin, 2026-10-25T04:00:00Z, false",
  })
  void theNightIsThatOfTheMinorsTimeZone(String zone, String at, boolean atNight) {
    long time = GivenContact.timeOf(at);
    long midnightBefore = time / DAY * DAY - 10 * DAY;
    pair.on(message(midnightBefore));
    pair.on(message(midnightBefore + DAY));
    assertEquals(atNight, pair.firesOn(message(time).inTimeZone(zone)));
  }

  @Test
  void datesAreThoseOfTheMinorsTimeZoneToo() {
    // Two nights of New York, though all three are of different UTC dates.
    pair.on(message(GivenContact.timeOf("2026-01-05T04:30:00Z")).inTimeZone("America/New_York"));
    pair.on(message(GivenContact.timeOf("2026-01-06T04:30:00Z")).inTimeZone("America/New_York"));
    assertFalse(
        pair.firesOn(
            message(GivenContact.timeOf("2026-01-06T09:30:00Z")).inTimeZone("America/New_York")));
    assertTrue(
        pair.firesOn(
            message(GivenContact.timeOf("2026-01-07T04:30:00Z")).inTimeZone("America/New_York")));
  }

  @Test
  void aMessageExactly14dOldIsOutside() {
    pair.on(message(night(0)));
    pair.on(message(night(1)));
    assertFalse(pair.firesOn(message(night(14))));
  }

  @Test
  void aMessageAMillisecondUnder14dOldIsInside() {
    pair.on(message(night(0) + 1));
    pair.on(message(night(1)));
    assertTrue(pair.firesOn(message(night(14))));
  }

  @Test
  void aNightCountsByItsLatestMessage() {
    pair.on(message(night(0)));
    pair.on(message(night(0) + 1));
    pair.on(message(night(1)));
    Signal signal = pair.on(message(night(14))).get(0);
    assertEquals(3, signal.value());
    assertEquals(3, signal.evidence().size());
  }

  @Test
  void firingDisarmsForAFullWindow() {
    pair.on(message(night(0)));
    pair.on(message(night(1)));
    assertTrue(pair.firesOn(message(night(2))));
    for (int n = 3; n <= 15; n++) {
      assertFalse(pair.firesOn(message(night(n))));
    }
    assertFalse(pair.firesOn(message(night(16) - 1)));
    assertTrue(pair.firesOn(message(night(16))));
  }

  @Test
  void aMessageBelowTheCountArmsAgain() {
    pair.on(message(night(0)));
    pair.on(message(night(1)));
    assertTrue(pair.firesOn(message(night(13))));
    assertFalse(pair.firesOn(message(night(15))), "two nights in 14 d");
    assertTrue(pair.firesOn(message(night(16))));
  }

  @Test
  void familyCountsForNothing() {
    pair.on(message(night(0)));
    pair.on(message(night(1)));
    assertFalse(pair.firesOn(message(night(2)).inFamily()));
  }

  @Test
  void connectedOrRefusedItCountsAllTheSame() {
    pair.on(message(night(0)).connectedSince(0));
    pair.on(message(night(1)).refused());
    assertTrue(pair.firesOn(message(night(2))));
  }

  @Test
  void theMinorsMessagesCountForNothing() {
    pair.on(message(night(0)));
    pair.on(message(night(1)));
    assertFalse(pair.firesOn(message(night(2)).byMinor()));
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void messagesAndCallsCountAndNothingElse(InteractionKind kind) {
    pair.on(message(night(0)));
    pair.on(message(night(1)));
    boolean counts = kind == InteractionKind.MESSAGE || kind == InteractionKind.CALL;
    assertEquals(counts, pair.firesOn(GivenContact.of(kind, night(2))));
  }

  @Test
  void messagesCountedLongestAgoLeaveAfter256AndTheNightsStay() {
    pair.on(message(night(0)));
    pair.on(message(night(1)));
    for (int i = 0; i < 254; i++) {
      pair.on(message(night(1) + i));
    }
    assertEquals(List.of(), pair.tallies());
    Signal signal = pair.on(message(night(2))).get(0);
    assertEquals(List.of(Tally.TRUNCATED), pair.tallies());
    assertEquals(3, signal.value());
    assertEquals(256, signal.evidence().size());
  }

  /** Past midnight: of the night of the date before. */
  private static long night(int number) {
    return number * DAY + 3 * HOUR;
  }

  private static GivenContact message(long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time);
  }
}
