package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import org.junit.jupiter.api.Test;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;

/** S16: a call under 7 d after the pair's first interaction; at most one in 1 h. */
class EarlyCallTest {

  private final PairDetection<LastFired> pair =
      new PairDetection<>(new EarlyCall(ShippedSettings.with().settings().signals().earlyCall()));

  @Test
  void aCallThatIsTheFirstInteractionIsOne() {
    Signal signal = pair.on(call(0)).get(0);
    assertEquals(SignalKind.EARLY_CALL, signal.kind());
    assertEquals("minor-1", signal.otherId());
  }

  @Test
  void aCallAMillisecondUnder7dAfterTheFirstInteractionIsOne() {
    assertTrue(pair.firesOn(call(7 * DAY - 1)));
  }

  @Test
  void aCallExactly7dAfterTheFirstInteractionIsNone() {
    assertFalse(pair.firesOn(call(7 * DAY)));
  }

  @Test
  void aCallAMillisecondUnder1hAfterTheLastIsNone() {
    pair.on(call(0));
    assertFalse(pair.firesOn(call(HOUR - 1)));
  }

  @Test
  void aCallExactly1hAfterTheLastIsOneWhateverCameBetween() {
    pair.on(call(0));
    pair.on(call(HOUR - 1));
    assertTrue(pair.firesOn(call(HOUR)));
  }

  @Test
  void connectedOrRefusedItIsOneToo() {
    assertTrue(pair.firesOn(call(1).connectedSince(0)));
    assertTrue(pair.firesOn(call(HOUR + 1).refused()));
  }

  @Test
  void familyTheMinorsCallAndOtherKindsAreNone() {
    assertFalse(pair.firesOn(call(0).inFamily()));
    assertFalse(pair.firesOn(call(1).byMinor()));
    assertFalse(pair.firesOn(GivenContact.of(InteractionKind.MESSAGE, 2)));
  }

  private static GivenContact call(long time) {
    return GivenContact.of(InteractionKind.CALL, time);
  }
}
