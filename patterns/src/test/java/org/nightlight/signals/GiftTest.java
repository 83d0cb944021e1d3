package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;

/** S17: a gift, not family, not connected or connected for under 30 d. */
class GiftTest {

  private final Gift detector = new Gift(ShippedSettings.with().settings().signals().gift());

  @Test
  void aGiftToAStrangerIsOne() {
    Signal signal = on(gift(0)).get(0);
    assertEquals(SignalKind.GIFT, signal.kind());
    assertEquals("minor-1", signal.otherId());
    assertTrue(signal.approach());
  }

  @Test
  void everyGiftIsOneAlsoIfRefused() {
    assertEquals(1, on(gift(0)).size());
    assertEquals(1, on(gift(0).refused()).size());
  }

  @Test
  void connectedForAMillisecondUnder30dItIsOneButNoApproach() {
    assertFalse(on(gift(30 * DAY - 1).connectedSince(0)).get(0).approach());
  }

  @Test
  void connectedForExactly30dItIsNone() {
    assertEquals(List.of(), on(gift(30 * DAY).connectedSince(0)));
  }

  @Test
  void toFamilyItIsNone() {
    assertEquals(List.of(), on(gift(0).inFamily()));
  }

  @Test
  void fromTheMinorItIsNone() {
    assertEquals(List.of(), on(gift(0).byMinor()));
  }

  @ParameterizedTest
  @EnumSource(value = InteractionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "GIFT")
  void noOtherKindIsOne(InteractionKind kind) {
    assertEquals(List.of(), on(GivenContact.of(kind, 0)));
  }

  private static GivenContact gift(long time) {
    return GivenContact.of(InteractionKind.GIFT, time);
  }

  private List<Signal> on(GivenContact contact) {
    List<Signal> found = new ArrayList<>();
    detector.detect(contact.given(), found);
    return found;
  }
}
