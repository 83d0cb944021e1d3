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

/**
 * S13: a and m become connected. S14: a message with none in the 24 h before it, or the first
 * delivered one since then.
 */
class PrivateMessageTest {

  private final PairDetection<PrivateMessage.Memory> pair =
      new PairDetection<>(
          new PrivateMessage(ShippedSettings.with().settings().signals().privateMessage()));

  @Test
  void theFirstMessageIsASignal() {
    Signal signal = pair.on(message(0)).get(0);
    assertEquals(SignalKind.PRIVATE_MESSAGE, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertEquals("minor-1", signal.otherId());
    assertEquals(1, signal.value());
  }

  @Test
  void aMessageUnder24hAfterAnotherIsNone() {
    pair.on(message(0));
    assertFalse(pair.firesOn(message(DAY - 1)));
  }

  @Test
  void aMessageExactly24hAfterAnotherIsOne() {
    pair.on(message(0));
    assertTrue(pair.firesOn(message(DAY)));
  }

  @Test
  void everyMessageProlongsTheTalkAlsoOneThatWasRefused() {
    pair.on(message(0));
    pair.on(message(DAY - 1).refused());
    assertFalse(pair.firesOn(message(2 * DAY - 2)));
    assertTrue(pair.firesOn(message(3 * DAY - 2)));
  }

  @Test
  void aRefusedMessageAfterAPauseIsASignal() {
    assertTrue(pair.firesOn(message(0).refused()));
  }

  @Test
  void becomingConnectedIsASignalWhoeverAccepts() {
    assertEquals(SignalKind.ACCEPTED, pair.on(accept(0)).get(0).kind());
    assertEquals(SignalKind.ACCEPTED, pair.on(accept(1).byMinor()).get(0).kind());
  }

  @Test
  void anAcceptanceThatConnectsNobodyIsNone() {
    assertFalse(pair.firesOn(GivenContact.of(InteractionKind.CONNECTION_ACCEPT, 0)));
  }

  @Test
  void theFirstDeliveredMessageSinceIsASignalAndTheNextIsNone() {
    pair.on(message(0));
    pair.on(accept(1));
    assertTrue(pair.firesOn(message(2)));
    assertFalse(pair.firesOn(message(3)));
  }

  @Test
  void aRefusedMessageDoesNotUseUpTheFirst() {
    pair.on(message(0));
    pair.on(accept(1));
    assertFalse(pair.firesOn(message(2).refused()));
    assertTrue(pair.firesOn(message(3)));
  }

  @Test
  void theFirstIsDueHoweverLongItTakesAndEndsWithIt() {
    pair.on(accept(0));
    assertTrue(pair.firesOn(message(400 * DAY)));
    assertFalse(pair.firesOn(message(400 * DAY + HOUR)));
  }

  @Test
  void eachNewConnectionMakesTheNextMessageTheFirst() {
    pair.on(accept(0));
    pair.on(message(1));
    pair.on(accept(2));
    assertTrue(pair.firesOn(message(3)));
  }

  @Test
  void familyCountsForNothing() {
    assertFalse(pair.firesOn(accept(0).inFamily()));
    assertFalse(pair.firesOn(message(1).inFamily()));
  }

  @Test
  void anEarlierMessageProlongsTheTalkWhateverTheTwoWereThen() {
    pair.on(message(0).inFamily());
    assertFalse(pair.firesOn(message(DAY - 1)));
    assertTrue(pair.firesOn(message(2 * DAY - 1)));
  }

  @Test
  void theMinorsMessagesCountForNothing() {
    assertFalse(pair.firesOn(message(0).byMinor()));
    assertTrue(pair.firesOn(message(1)));
  }

  @ParameterizedTest
  @EnumSource(value = InteractionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "MESSAGE")
  void noOtherKindIsAMessage(InteractionKind kind) {
    assertEquals(List.of(), pair.on(GivenContact.of(kind, 0)));
  }

  private static GivenContact message(long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time);
  }

  private static GivenContact accept(long time) {
    return GivenContact.of(InteractionKind.CONNECTION_ACCEPT, time).connecting();
  }
}
