package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.contact.GivenContact;
import org.nightlight.event.InteractionKind;
import org.nightlight.scenario.ShippedSettings;

/** S2: 2 distinct minors in 30 d; with it the surge of {@code repeatedly-reported}, 3 in 72 h. */
class BlockedByMinorsTest {

  private final BlockedByMinors detector =
      new BlockedByMinors(
          ShippedSettings.with().settings().signals().blockedByMinors(), 3, 3 * DAY);
  private BlockedByMinors.@Nullable Memory memory;

  @Test
  void oneMinorIsTooFewAndTwoAreEnough() {
    assertEquals(List.of(), on(block(1, 0)));
    Signal signal = on(report(2, 5)).get(0);
    assertEquals(SignalKind.BLOCKED_BY_MINORS, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertNull(signal.otherId());
    assertEquals(2, signal.value());
    assertFalse(signal.surge());
    assertFalse(signal.markerOnly());
  }

  @Test
  void theSameMinorCountsOnce() {
    on(block(1, 0));
    assertEquals(List.of(), on(report(1, 5)));
  }

  @Test
  void aBlockWithoutOutreachBeforeItCountsForNothing() {
    on(block(1, 0));
    assertEquals(
        List.of(), on(GivenContact.of(InteractionKind.BLOCK, 5).with("minor-2").byMinor()));
  }

  @Test
  void familyCountsForNothing() {
    on(block(1, 0));
    assertEquals(List.of(), on(block(2, 5).inFamily()));
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BLOCK", "REPORT"})
  void nothingElseThatAMinorDoesCounts(InteractionKind kind) {
    on(block(1, 0));
    assertEquals(List.of(), on(GivenContact.of(kind, 5).with("minor-2").byMinor().afterOutreach()));
  }

  @Test
  void whatTheAdultBlocksOrReportsCountsForNothing() {
    on(block(1, 0));
    assertEquals(
        List.of(), on(GivenContact.of(InteractionKind.BLOCK, 5).with("minor-2").afterOutreach()));
  }

  @Test
  void aBlockExactly30dOldIsOutside() {
    on(block(1, 0));
    assertEquals(List.of(), on(block(2, 30 * DAY)));
  }

  @Test
  void aBlockAMillisecondUnder30dOldIsInside() {
    on(block(1, 1));
    assertEquals(1, on(block(2, 30 * DAY)).size());
  }

  @Test
  void firingDisarmsUntilAFullWindowHasPassed() {
    on(block(1, 0));
    assertEquals(1, on(block(2, HOUR)).size());
    for (int minor = 3; minor <= 11; minor++) {
      assertEquals(List.of(), on(block(minor, (minor - 2) * 3 * DAY + HOUR)), "minor " + minor);
    }
    assertEquals(List.of(), on(block(12, 30 * DAY + HOUR - 1)));
    assertEquals(1, on(block(13, 30 * DAY + HOUR)).size());
  }

  @Test
  void aThirdMinorWithin72hIsASurgeThatIsNoSignalOfItsOwn() {
    on(block(1, 1));
    on(block(2, 2));
    Signal marker = on(block(3, 3 * DAY)).get(0);
    assertTrue(marker.surge());
    assertTrue(marker.markerOnly());
    assertEquals(3, marker.value());
    assertEquals(3, marker.evidence().size());
  }

  @Test
  void aBlockExactly72hOldIsOutsideOfTheSurge() {
    on(block(1, 0));
    on(block(2, 2));
    assertEquals(List.of(), on(block(3, 3 * DAY)));
  }

  @Test
  void aSurgeIsArmedByItself() {
    on(block(1, 0));
    on(block(2, 1));
    assertEquals(1, on(block(3, 2)).size());
    assertEquals(List.of(), on(block(4, 3)), "disarmed");
    assertEquals(List.of(), on(block(5, 3 * DAY + 1)), "4 and 5 only: armed again");
    assertTrue(on(block(6, 3 * DAY + 2)).get(0).surge(), "4, 5 and 6");
  }

  @Test
  void signalAndSurgeOfOneEventAreOneSignal() {
    on(block(1, 0));
    on(block(2, HOUR));
    on(block(3, 30 * DAY - 1));
    on(block(4, 30 * DAY));
    List<Signal> found = on(block(5, 30 * DAY + HOUR));
    assertEquals(1, found.size());
    assertTrue(found.get(0).surge());
    assertFalse(found.get(0).markerOnly());
    assertEquals(3, found.get(0).value());
  }

  private static GivenContact block(int minor, long time) {
    return GivenContact.of(InteractionKind.BLOCK, time)
        .with("minor-" + minor)
        .byMinor()
        .afterOutreach();
  }

  private static GivenContact report(int minor, long time) {
    return GivenContact.of(InteractionKind.REPORT, time)
        .with("minor-" + minor)
        .byMinor()
        .afterOutreach();
  }

  private List<Signal> on(GivenContact contact) {
    List<Signal> found = new ArrayList<>();
    memory = detector.detect(memory, contact.given(), found, new Tallies());
    return found;
  }
}
