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
import org.nightlight.people.GivenPerson;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.stage.Tally;

/**
 * S10: under 48 h after a message or call to a minor a deletes its account, or removes or blocks 3
 * distinct minors in 1 h.
 */
class BurnTest {

  private final Burn burn = new Burn(ShippedSettings.with().settings().signals().burn());
  private final Tallies tallies = new Tallies();
  private Burn.@Nullable Memory memory;

  @Test
  void twoMinorsRemovedAreTooFewAndThreeAreEnough() {
    on(message(0));
    assertFalse(removes(1, 2, HOUR));
    Signal signal = on(removal(3, HOUR + 1)).get(0);
    assertEquals(SignalKind.BURN, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertNull(signal.otherId());
    assertEquals(3, signal.value());
    assertEquals(3, signal.evidence().size());
  }

  @Test
  void removalsAndBlocksCountTogether() {
    on(message(0));
    removes(1, 2, HOUR);
    assertTrue(firesOn(GivenContact.of(InteractionKind.BLOCK, HOUR).with("minor-3")));
  }

  @Test
  void theSameMinorCountsOnce() {
    on(message(0));
    removes(1, 2, HOUR);
    assertFalse(firesOn(GivenContact.of(InteractionKind.BLOCK, HOUR).with("minor-2")));
  }

  @Test
  void aRemovalExactly1hOldIsOutside() {
    on(message(0));
    on(removal(1, 0));
    on(removal(2, 1));
    assertFalse(firesOn(removal(3, HOUR)));
  }

  @Test
  void aRemovalAMillisecondUnder1hOldIsInside() {
    on(message(0));
    on(removal(1, 1));
    on(removal(2, 2));
    assertTrue(firesOn(removal(3, HOUR)));
  }

  @Test
  void aMillisecondUnder48hAfterTheMessageItIsOne() {
    on(message(0));
    assertTrue(removes(1, 3, 2 * DAY - 1));
  }

  @Test
  void exactly48hAfterTheMessageItIsNone() {
    on(message(0));
    assertFalse(removes(1, 3, 2 * DAY));
  }

  @Test
  void withoutAnyMessageItIsNone() {
    assertFalse(removes(1, 3, 0));
    on(message(1));
    assertTrue(firesOn(removal(4, 2)), "the earlier removals are counted all the same");
  }

  @Test
  void theMessageMayBeToAnyMinorConnectedOrNotAndRefused() {
    on(message(0).with("minor-9").refused());
    assertTrue(removes(1, 3, 1));
    memory = null;
    on(GivenContact.of(InteractionKind.CALL, 0).with("minor-9").connectedSince(0));
    assertTrue(removes(1, 3, 1));
  }

  @Test
  void aMessageWithinTheFamilyOrFromTheMinorIsNotEnough() {
    on(message(0).inFamily());
    on(message(0).byMinor());
    assertFalse(removes(1, 3, 1));
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MESSAGE", "CALL", "CONNECTION_REMOVE", "BLOCK"})
  void noOtherKindIsAMessageNorARemoval(InteractionKind kind) {
    on(GivenContact.of(kind, 0));
    assertFalse(removes(1, 3, 1));
    on(message(2));
    memory = new Burn.Memory(memory.removals().subList(0, 2), Arm.READY, memory.talkedAt());
    assertFalse(firesOn(GivenContact.of(kind, 3).with("minor-8")));
  }

  @Test
  void beingRemovedByMinorsCountsForNothing() {
    on(message(0));
    removes(1, 2, 1);
    assertFalse(firesOn(removal(3, 1).byMinor()));
  }

  @Test
  void firingDisarmsForAFullWindow() {
    on(message(0));
    assertTrue(removes(1, 3, 0));
    assertFalse(removes(4, 6, HOUR / 2));
    assertFalse(firesOn(removal(7, HOUR - 1)));
    assertTrue(firesOn(removal(8, HOUR)));
  }

  @Test
  void aRemovalBelowTheCountArmsAgain() {
    on(message(0));
    removes(1, 2, 0);
    assertTrue(firesOn(removal(3, HOUR / 2)));
    assertFalse(firesOn(removal(4, HOUR)), "two in the hour");
    assertTrue(firesOn(removal(5, HOUR)));
  }

  @Test
  void aRemovalTooLongAfterTheMessageArmsAgainToo() {
    on(message(0));
    assertTrue(removes(1, 3, 2 * DAY - 1));
    assertFalse(firesOn(removal(4, 2 * DAY)));
    on(message(2 * DAY));
    assertTrue(firesOn(removal(5, 2 * DAY)));
  }

  @Test
  void thoseRemovedLongestAgoLeaveAfter256() {
    removes(1, 256, 0);
    assertEquals(List.of(), tallies.counted());
    on(removal(257, 1));
    assertEquals(List.of(Tally.TRUNCATED), tallies.counted());
    assertEquals("minor-2", memory.removals().get(0).otherId());
  }

  @Test
  void beingDeletedByItsUserAMillisecondUnder48hAfterTheMessageIsOne() {
    on(message(0));
    Signal signal = deletedAt(2 * DAY - 1).get(0);
    assertEquals(SignalKind.BURN, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertNull(signal.otherId());
    assertEquals(1, signal.value());
    assertEquals(EvidenceEvent.ACCOUNT_CHANGE, signal.evidence().get(0).kind());
    assertNull(signal.evidence().get(0).otherId());
  }

  @Test
  void beingDeletedExactly48hAfterTheMessageIsNone() {
    on(message(0));
    assertEquals(List.of(), deletedAt(2 * DAY));
  }

  @Test
  void beingDeletedWithoutAnyMessageIsNone() {
    assertEquals(List.of(), deletedAt(0));
    on(removal(1, 0));
    assertEquals(List.of(), deletedAt(1));
  }

  @Test
  void aDeletionIsOneRightAfterRemovalsWereOneToo() {
    on(message(0));
    assertTrue(removes(1, 3, 1));
    assertEquals(1, deletedAt(2).size());
  }

  private static GivenContact message(long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time);
  }

  private static GivenContact removal(int minor, long time) {
    return GivenContact.of(InteractionKind.CONNECTION_REMOVE, time).with("minor-" + minor);
  }

  private boolean removes(int first, int last, long time) {
    boolean fired = false;
    for (int minor = first; minor <= last; minor++) {
      fired |= firesOn(removal(minor, time));
    }
    return fired;
  }

  private boolean firesOn(GivenContact contact) {
    return !on(contact).isEmpty();
  }

  private List<Signal> on(GivenContact contact) {
    List<Signal> found = new ArrayList<>();
    memory = burn.detect(memory, contact.given(), found, tallies);
    return found;
  }

  private List<Signal> deletedAt(long time) {
    List<Signal> found = new ArrayList<>();
    burn.onDeletion(memory, GivenPerson.adult("adult").deletes(time), found);
    return found;
  }
}
