package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;

/** S19: coming back under 30 d after a no; at most one in 1 h. */
class RecontactTest {

  private final PairDetection<LastFired> pair =
      new PairDetection<>(new Recontact(ShippedSettings.with().settings().signals().recontact()));

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      names = {"BLOCK", "REPORT", "CONNECTION_DECLINE", "CONNECTION_REMOVE"})
  void comingBackAfterANoIsOne(InteractionKind no) {
    assertFalse(pair.firesOn(message(0)));
    assertFalse(pair.firesOn(GivenContact.of(no, 1).byMinor()));
    Signal signal = pair.on(message(2)).get(0);
    assertEquals(SignalKind.RECONTACT, signal.kind());
    assertTrue(signal.approach());
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BLOCK", "REPORT", "CONNECTION_DECLINE", "CONNECTION_REMOVE"})
  void afterAnythingElseThatTheMinorDidItIsNone(InteractionKind kind) {
    pair.on(GivenContact.of(kind, 1).byMinor());
    assertFalse(pair.firesOn(message(2)));
  }

  @Test
  void afterTheAdultsOwnBlockItIsNone() {
    pair.on(GivenContact.of(InteractionKind.BLOCK, 1));
    assertFalse(pair.firesOn(message(2)));
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      names = {
        "CONNECTION_REQUEST",
        "MESSAGE",
        "CALL",
        "GROUP_ADD",
        "GIFT",
        "COMMENT",
        "MENTION",
        "VIEW_PROFILE"
      })
  void everyApproachAndALookAtTheProfileIsComingBack(InteractionKind kind) {
    pair.on(block(0));
    Signal signal = pair.on(GivenContact.of(kind, 1).refused()).get(0);
    assertEquals(kind != InteractionKind.VIEW_PROFILE, signal.approach());
  }

  @Test
  void aLikeIsNoComingBack() {
    pair.on(block(0));
    assertFalse(pair.firesOn(GivenContact.of(InteractionKind.LIKE, 1)));
  }

  @Test
  void aMillisecondUnder30dAfterTheNoItIsOne() {
    pair.on(block(0));
    assertTrue(pair.firesOn(message(30 * DAY - 1)));
  }

  @Test
  void exactly30dAfterTheNoItIsNone() {
    pair.on(block(0));
    assertFalse(pair.firesOn(message(30 * DAY)));
  }

  @Test
  void eachNoCountsFromItsOwnTime() {
    pair.on(block(0));
    pair.on(GivenContact.of(InteractionKind.REPORT, 10 * DAY).byMinor());
    assertTrue(pair.firesOn(message(40 * DAY - 1)));
  }

  @Test
  void aMillisecondUnder1hAfterTheLastItIsNone() {
    pair.on(block(0));
    pair.on(message(1));
    assertFalse(pair.firesOn(message(HOUR)));
  }

  @Test
  void exactly1hAfterTheLastItIsOne() {
    pair.on(block(0));
    pair.on(message(1));
    assertTrue(pair.firesOn(message(HOUR + 1)));
  }

  @Test
  void connectedOrFamilyItIsNone() {
    pair.on(block(0));
    assertFalse(pair.firesOn(message(2).connectedSince(1)));
    assertFalse(pair.firesOn(message(3).inFamily()));
    assertFalse(pair.firesOn(GivenContact.of(InteractionKind.VIEW_PROFILE, 4).connectedSince(1)));
    assertFalse(pair.firesOn(GivenContact.of(InteractionKind.VIEW_PROFILE, 5).inFamily()));
  }

  @Test
  void anUnblockByTheMinorClearsWhatWentBefore() {
    pair.on(block(0));
    pair.on(GivenContact.of(InteractionKind.UNBLOCK, 1).byMinor());
    assertFalse(pair.firesOn(message(2)));
    pair.on(block(3));
    assertTrue(pair.firesOn(message(4)));
  }

  @Test
  void anUnblockByTheAdultClearsNothing() {
    pair.on(block(0));
    pair.on(GivenContact.of(InteractionKind.UNBLOCK, 1));
    assertTrue(pair.firesOn(message(2)));
  }

  @Test
  void aNewConnectionClearsWhatWentBeforeWhoeverAccepts() {
    pair.on(block(0));
    pair.on(accept(1));
    assertFalse(pair.firesOn(message(2)), "no longer connected, nothing refused since");
    pair.on(block(3));
    pair.on(accept(4).byMinor());
    assertFalse(pair.firesOn(message(5)));
  }

  @Test
  void anAcceptanceThatConnectsNobodyClearsNothing() {
    pair.on(block(0));
    pair.on(GivenContact.of(InteractionKind.CONNECTION_ACCEPT, 1).byMinor());
    assertTrue(pair.firesOn(message(2)));
  }

  @Test
  void theHourRunsOnThroughAClearing() {
    pair.on(block(0));
    pair.on(message(1));
    pair.on(GivenContact.of(InteractionKind.UNBLOCK, 2).byMinor());
    pair.on(block(3));
    assertFalse(pair.firesOn(message(HOUR)));
    assertTrue(pair.firesOn(message(HOUR + 1)));
  }

  @Test
  void aNoCountsWhateverTheTwoWereThen() {
    pair.on(GivenContact.of(InteractionKind.CONNECTION_DECLINE, 0).byMinor().inFamily());
    assertTrue(pair.firesOn(message(1)));
  }

  private static GivenContact accept(long time) {
    return GivenContact.of(InteractionKind.CONNECTION_ACCEPT, time).connecting();
  }

  private static GivenContact block(long time) {
    return GivenContact.of(InteractionKind.BLOCK, time).byMinor();
  }

  private static GivenContact message(long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time);
  }
}
