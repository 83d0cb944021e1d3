package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;

/** S24: another way to an under-16, under 7 d after a refused message or request; once in 24 h. */
class SideDoorTest {

  /** Born on 1 January 2010: 16 at time 0. */
  private static final int SIXTEEN = 16 * 365 + 4;

  private final PairDetection<LastFired> pair =
      new PairDetection<>(new SideDoor(ShippedSettings.with().settings().signals().sideDoor()));

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      names = {"COMMENT", "MENTION", "GROUP_ADD", "GIFT"})
  void anotherWayAfterARefusalIsOneWhateverItsOutcome(InteractionKind kind) {
    pair.on(refusedMessage(0));
    Signal signal = pair.on(GivenContact.of(kind, 1)).get(0);
    assertEquals(SignalKind.SIDE_DOOR, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertEquals("minor-1", signal.otherId());
    assertTrue(signal.approach());
    assertEquals(1, signal.value());
    assertTrue(pair.firesOn(GivenContact.of(kind, 1 + DAY).refused()));
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"COMMENT", "MENTION", "GROUP_ADD", "GIFT"})
  void noOtherKindIs(InteractionKind kind) {
    pair.on(refusedMessage(0));
    assertFalse(pair.firesOn(GivenContact.of(kind, 1)));
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void onlyARefusedMessageOrRequestOpensIt(InteractionKind kind) {
    pair.on(GivenContact.of(kind, 0).refused());
    boolean opens = kind == InteractionKind.MESSAGE || kind == InteractionKind.CONNECTION_REQUEST;
    assertEquals(opens, pair.firesOn(comment(1)));
  }

  @Test
  void aDeliveredMessageNeitherOpensNorEndsIt() {
    pair.on(GivenContact.of(InteractionKind.MESSAGE, 0));
    assertFalse(pair.firesOn(comment(1)));
    pair.on(refusedMessage(2));
    pair.on(GivenContact.of(InteractionKind.MESSAGE, 3));
    assertTrue(pair.firesOn(comment(4)));
  }

  @Test
  void whatTheMinorWasRefusedOpensNothing() {
    pair.on(refusedMessage(0).byMinor());
    assertFalse(pair.firesOn(comment(1)));
  }

  @Test
  void aMillisecondUnder7dAfterTheRefusalItIsOne() {
    pair.on(refusedMessage(0));
    assertTrue(pair.firesOn(comment(7 * DAY - 1)));
  }

  @Test
  void exactly7dAfterTheRefusalItIsNone() {
    pair.on(refusedMessage(0));
    assertFalse(pair.firesOn(comment(7 * DAY)));
  }

  @Test
  void aMillisecondUnder24hAfterTheLastItIsNone() {
    pair.on(refusedMessage(0));
    pair.on(comment(1));
    assertFalse(pair.firesOn(comment(DAY)));
  }

  @Test
  void exactly24hAfterTheLastItIsOne() {
    pair.on(refusedMessage(0));
    pair.on(comment(1));
    assertTrue(pair.firesOn(comment(DAY + 1)));
  }

  @Test
  void towardsSomeoneOf16ItIsNone() {
    pair.on(refusedMessage(0));
    assertTrue(pair.firesOn(comment(DAY - 1).otherOf(SIXTEEN - 1)));
    pair.on(refusedMessage(2 * DAY));
    assertFalse(pair.firesOn(comment(2 * DAY).otherOf(SIXTEEN)));
  }

  @Test
  void whatWasRefusedBeforeCountsWhateverTheirAgesThen() {
    pair.on(refusedMessage(0).otherOf(SIXTEEN));
    assertTrue(pair.firesOn(comment(1)));
  }

  @Test
  void connectedOrFamilyItIsNone() {
    pair.on(refusedMessage(0));
    assertFalse(pair.firesOn(comment(1).connectedSince(0)));
    assertFalse(pair.firesOn(comment(2).inFamily()));
    assertTrue(pair.firesOn(comment(3)));
  }

  private static GivenContact refusedMessage(long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time).refused();
  }

  private static GivenContact comment(long time) {
    return GivenContact.of(InteractionKind.COMMENT, time);
  }
}
