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

/**
 * S21: on 10 of the minor's last 30 local dates a wrote, and first on 70 % of those on which either
 * wrote.
 */
class SustainedTest {

  private final PairDetection<Sustained.Memory> pair =
      new PairDetection<>(new Sustained(ShippedSettings.with().settings().signals().sustained()));

  @Test
  void nineDatesAreTooFewAndTenAreEnough() {
    assertFalse(onDates(0, 8));
    Signal signal = pair.on(message(9 * DAY)).get(0);
    assertEquals(SignalKind.SUSTAINED, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertEquals("minor-1", signal.otherId());
    assertEquals(10, signal.value());
  }

  @Test
  void theValueIsTheDatesAndTheEvidenceAllThatWasWritten() {
    pair.on(message(0));
    pair.on(message(1));
    pair.on(message(2).byMinor());
    onDates(1, 8);
    Signal signal = pair.on(GivenContact.of(InteractionKind.CALL, 9 * DAY)).get(0);
    assertEquals(10, signal.value());
    assertEquals(11, signal.evidence().size());
  }

  @Test
  void twiceOnADateIsOneDate() {
    onDates(0, 8);
    assertFalse(pair.firesOn(message(8 * DAY + 23 * HOUR)));
  }

  @Test
  void theFirstOfThirtyDatesIsInsideHoweverEarlyOnIt() {
    pair.on(message(0));
    onDates(21, 28);
    assertTrue(pair.firesOn(message(30 * DAY - 1)));
  }

  @Test
  void theDateBeforeThoseIsOutsideHoweverLateOnIt() {
    pair.on(message(DAY - 1));
    onDates(22, 29);
    assertFalse(pair.firesOn(message(30 * DAY)));
  }

  @Test
  void firstOnSevenOfTenDatesIsEnough() {
    for (int date = 0; date < 3; date++) {
      pair.on(message(date * DAY).byMinor());
    }
    onDates(0, 8);
    assertTrue(pair.firesOn(message(9 * DAY)));
  }

  @Test
  void firstOnSixOfTenDatesIsNot() {
    for (int date = 0; date < 4; date++) {
      pair.on(message(date * DAY).byMinor());
    }
    onDates(0, 8);
    assertFalse(pair.firesOn(message(9 * DAY)));
    assertFalse(pair.firesOn(message(10 * DAY)), "7 of 11");
    assertFalse(pair.firesOn(message(11 * DAY)), "8 of 12");
    assertFalse(pair.firesOn(message(12 * DAY)), "9 of 13");
    assertTrue(pair.firesOn(message(13 * DAY)), "10 of 14");
  }

  @Test
  void datesOnWhichOnlyTheMinorWroteCountAgainstIt() {
    onDates(0, 8);
    for (int date = 10; date < 15; date++) {
      pair.on(GivenContact.of(InteractionKind.CALL, date * DAY).byMinor());
    }
    assertFalse(pair.firesOn(message(15 * DAY)), "10 of 15");
    assertFalse(pair.firesOn(message(16 * DAY)), "11 of 16");
    assertTrue(pair.firesOn(message(17 * DAY)), "12 of 17");
  }

  @Test
  void whoWroteFirstOnADateIsNotChangedByWhatComesAfter() {
    for (int date = 0; date < 9; date++) {
      pair.on(message(date * DAY));
      pair.on(message(date * DAY + 1).byMinor());
    }
    assertTrue(pair.firesOn(message(9 * DAY)));
  }

  @Test
  void datesAreThoseOfTheMinorsTimeZone() {
    // Ten UTC dates, but the first two messages fall on one date in Tokyo, nine hours ahead.
    pair.on(inTokyo(15 * HOUR));
    pair.on(inTokyo(DAY + 14 * HOUR));
    for (int date = 2; date < 9; date++) {
      assertFalse(pair.firesOn(inTokyo(date * DAY)));
    }
    assertFalse(pair.firesOn(inTokyo(9 * DAY)));
    assertTrue(pair.firesOn(inTokyo(9 * DAY + 15 * HOUR)), "the next date there");
  }

  @Test
  void firingDisarmsFor30d() {
    assertTrue(onDates(0, 9));
    assertFalse(onDates(10, 38));
    assertFalse(pair.firesOn(message(39 * DAY - 1)));
    assertTrue(pair.firesOn(message(39 * DAY)));
  }

  @Test
  void aMessageAtWhichItIsFalseArmsAgain() {
    assertTrue(onDates(0, 9));
    for (int date = 10; date < 15; date++) {
      pair.on(message(date * DAY).byMinor());
    }
    assertFalse(pair.firesOn(message(15 * DAY)), "first on 11 of 16");
    assertTrue(pair.firesOn(message(16 * DAY)), "first on 12 of 17, a week after it fired");
  }

  @Test
  void itIsJudgedAtTheAdultsEventsOnly() {
    onDates(0, 8);
    pair.on(message(9 * DAY).inFamily());
    assertFalse(pair.firesOn(message(9 * DAY + 1).byMinor()));
    assertTrue(pair.firesOn(message(9 * DAY + 2)));
  }

  @Test
  void familyWritesOnNoDateThatCountsButItIsWritingAllTheSame() {
    for (int date = 0; date < 10; date++) {
      assertFalse(pair.firesOn(message(date * DAY).inFamily()));
    }
    assertFalse(onDates(10, 18));
    Signal signal = pair.on(message(19 * DAY)).get(0);
    assertEquals(10, signal.value());
  }

  @Test
  void connectedOrRefusedItCountsAllTheSame() {
    onDates(0, 7);
    pair.on(message(8 * DAY).connectedSince(0));
    assertTrue(pair.firesOn(message(9 * DAY).refused()));
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void messagesAndCallsAreWritingAndNothingElse(InteractionKind kind) {
    onDates(0, 8);
    boolean counts = kind == InteractionKind.MESSAGE || kind == InteractionKind.CALL;
    assertEquals(counts, pair.firesOn(GivenContact.of(kind, 9 * DAY)));
  }

  @Test
  void messagesCountedLongestAgoLeaveAfter256AndTheDatesStay() {
    onDates(0, 8);
    for (int i = 0; i < 247; i++) {
      pair.on(message(8 * DAY + i));
    }
    assertEquals(List.of(), pair.tallies());
    Signal signal = pair.on(message(9 * DAY)).get(0);
    assertEquals(List.of(Tally.TRUNCATED), pair.tallies());
    assertEquals(10, signal.value());
    assertEquals(256, signal.evidence().size());
  }

  /** Whether a message on one of the dates, the last included, completes the signal. */
  private boolean onDates(int first, int last) {
    boolean fired = false;
    for (int date = first; date <= last; date++) {
      fired |= pair.firesOn(message(date * DAY));
    }
    return fired;
  }

  private static GivenContact inTokyo(long time) {
    return message(time).inTimeZone("Asia/Tokyo");
  }

  private static GivenContact message(long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time);
  }
}
