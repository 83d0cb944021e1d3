package org.nightlight.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.StateSettings;

/** What two accounts have been to each other: "connected" and "first interaction". */
class PairFactsTest {

  private static final StateSettings KEPT = ShippedSettings.with().settings().state();

  private PairFacts facts = PairFacts.NONE;

  @ParameterizedTest
  @EnumSource(value = InteractionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "SUGGESTED")
  void theFirstInteractionIsTheFirstOfAnyKindAndOutcome(InteractionKind kind) {
    on(interaction(5, "adult", kind, Outcome.REFUSED));
    on(interaction(6, "minor", InteractionKind.MESSAGE, Outcome.DELIVERED));
    assertEquals(5, facts.firstAt());
    assertEquals("adult", facts.firstActorId());
  }

  @Test
  void beingSuggestedIsNoInteraction() {
    by("minor", InteractionKind.SUGGESTED, 5);
    by("adult", InteractionKind.MESSAGE, 6);
    assertEquals(6, facts.firstAt());
    by("minor", InteractionKind.SUGGESTED, 60 * DAY);
    by("adult", InteractionKind.MESSAGE, 90 * DAY + 6);
    assertEquals(90 * DAY + 6, facts.firstAt());
  }

  @Test
  void aMillisecondUnder90dOfSilenceTheFirstInteractionStays() {
    by("minor", InteractionKind.MESSAGE, 0);
    by("adult", InteractionKind.MESSAGE, 90 * DAY - 1);
    assertEquals(0, facts.firstAt());
    by("adult", InteractionKind.MESSAGE, 180 * DAY - 2);
    assertEquals(0, facts.firstAt(), "silence runs from the last interaction, not from the first");
  }

  @Test
  void after90dOfSilenceTheNextInteractionIsTheFirst() {
    by("minor", InteractionKind.MESSAGE, 0);
    by("adult", InteractionKind.MESSAGE, 90 * DAY);
    assertEquals(90 * DAY, facts.firstAt());
    assertEquals("adult", facts.firstActorId());
  }

  @Test
  void aDeliveredAcceptanceConnectsWithoutAnyRequest() {
    by("minor", InteractionKind.CONNECTION_ACCEPT, 5);
    assertEquals(5, facts.connectedSince());
  }

  @Test
  void aRefusedAcceptanceDoesNotConnect() {
    on(interaction(5, "minor", InteractionKind.CONNECTION_ACCEPT, Outcome.REFUSED));
    assertFalse(facts.connected());
  }

  @Test
  void aSecondAcceptanceDoesNotRenewTheConnection() {
    by("minor", InteractionKind.CONNECTION_ACCEPT, 5);
    by("adult", InteractionKind.CONNECTION_ACCEPT, 6);
    assertEquals(5, facts.connectedSince());
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      names = {"CONNECTION_REMOVE", "BLOCK"})
  void removingAndBlockingByEitherEndItForGood(InteractionKind kind) {
    by("minor", InteractionKind.CONNECTION_ACCEPT, 5);
    by("adult", kind, 6);
    assertFalse(facts.connected());
    by("adult", InteractionKind.UNBLOCK, 7);
    assertFalse(facts.connected(), "unblocking restores nothing");
    by("minor", InteractionKind.CONNECTION_ACCEPT, 8);
    by("minor", kind, 9);
    assertFalse(facts.connected());
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CONNECTION_REMOVE", "BLOCK"})
  void nothingElseEndsIt(InteractionKind kind) {
    by("minor", InteractionKind.CONNECTION_ACCEPT, 5);
    by("minor", kind, 6);
    assertEquals(5, facts.connectedSince());
  }

  @Test
  void aConnectionIsForgottenAfter730dOfSilence() {
    by("minor", InteractionKind.CONNECTION_ACCEPT, 0);
    assertTrue(facts.asOf(730 * DAY - 1, KEPT).connected());
    assertFalse(facts.asOf(730 * DAY, KEPT).connected());
  }

  @Test
  void anyInteractionKeepsAConnection() {
    by("minor", InteractionKind.CONNECTION_ACCEPT, 0);
    by("minor", InteractionKind.LIKE, 700 * DAY);
    assertEquals(0, facts.asOf(1430 * DAY - 1, KEPT).connectedSince());
    assertFalse(facts.asOf(1430 * DAY, KEPT).connected());
  }

  @Test
  void theServicesOwnAccountsCountForConnectionsOnly() {
    facts =
        PairFacts.NONE.after(
            interaction(5, "minor", InteractionKind.CONNECTION_ACCEPT, Outcome.DELIVERED),
            true,
            KEPT);
    assertTrue(facts.connected());
    by("adult", InteractionKind.MESSAGE, 6);
    assertEquals(6, facts.firstAt());
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      names = {
        "VIEW_PROFILE",
        "LIKE",
        "COMMENT",
        "MENTION",
        "CONNECTION_REQUEST",
        "MESSAGE",
        "CALL",
        "GIFT",
        "GROUP_ADD"
      })
  void whoAnswersOrLooksFirstStartedIt(InteractionKind kind) {
    by("minor", kind, 0);
    by("adult", InteractionKind.MESSAGE, 1);
    assertTrue(facts.startedBy("minor"));
    assertFalse(facts.startedBy("adult"));
  }

  @ParameterizedTest
  @EnumSource(
      value = InteractionKind.class,
      names = {
        "CONNECTION_ACCEPT",
        "CONNECTION_DECLINE",
        "CONNECTION_REMOVE",
        "BLOCK",
        "UNBLOCK",
        "REPORT"
      })
  void whoAcceptsOrRefusesFirstDidNotStartIt(InteractionKind kind) {
    by("minor", kind, 0);
    by("minor", InteractionKind.MESSAGE, 1);
    assertFalse(facts.startedBy("minor"));
  }

  private void by(String actor, InteractionKind kind, long time) {
    on(interaction(time, actor, kind, Outcome.DELIVERED));
  }

  private void on(Interaction interaction) {
    facts = facts.asOf(interaction.occurredAt(), KEPT).after(interaction, false, KEPT);
  }

  private static Interaction interaction(
      long time, String actor, InteractionKind kind, Outcome outcome) {
    String target = actor.equals("adult") ? "minor" : "adult";
    return new Interaction("e" + time, time, actor, target, kind, outcome, false, null);
  }
}
