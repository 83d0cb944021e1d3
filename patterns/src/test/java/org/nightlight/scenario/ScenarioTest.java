package org.nightlight.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;

/** What a scenario file may say, and what is said of one that cannot be understood. */
class ScenarioTest {

  private static final String FILE =
      """
      story: An adult asks two minors for a connection.
      accounts:
        adult: {age: 34, opened: 5d ago, family: f1, devices: [phone], time-zone: Asia/Tokyo}
        minor-1..minor-3: {born: 2010-05-17, settings: {profile: PRIVATE, messages: NOBODY}}
      connected: [minor-1..minor-3]
      events:
        - {at: 1h, from: adult, to: minor-1..minor-2, do: CONNECTION_REQUEST, every: 5min}
        - {at: 2h, account: adult, becomes: {status: SUSPENDED}}
        - {at: 30min, from: minor-3, to: adult, do: VIEW_PROFILE, via: SEARCH}
        - {at: 3h, account: minor-1, becomes: {settings: {messages: EVERYONE}, changed-by: GUARDIAN}}
      expect: []
      """;

  private static final long START = Instant.parse("2026-03-02T09:00:00Z").toEpochMilli();
  private static final long MINUTE = 60_000;

  @Test
  void eventsComeInOrderWithIdsInTheOrderOfTheFile() {
    List<Interaction> interactions = parse(FILE).interactions();
    assertEquals(
        List.of("e-001", "e-002", "e-003", "e-007", "e-004", "e-005"),
        interactions.stream().map(Interaction::eventId).toList());
    Interaction second = interactions.get(5);
    assertEquals(START + 65 * MINUTE, second.occurredAt());
    assertEquals("minor-2", second.targetId());
    assertEquals(InteractionKind.CONNECTION_REQUEST, second.kind());
  }

  @Test
  void anAccountIsSeenAnHourBeforeTheStartAndKeepsWhatDoesNotChange() {
    List<AccountChange> changes = parse(FILE).accounts();
    AccountChange first = changes.get(0);
    assertEquals(START - 60 * MINUTE, first.occurredAt());
    assertEquals(START - 5 * 24 * 60 * MINUTE, first.createdAt());
    assertEquals(ChangedBy.SYSTEM, first.changedBy());
    AccountChange last = changes.get(4);
    assertEquals("e-006", last.eventId());
    assertEquals(AccountStatus.SUSPENDED, last.status());
    assertEquals(ChangedBy.USER, last.changedBy());
    assertEquals(first.birthDay(), last.birthDay());
    assertEquals("f1", last.familyId());
    assertEquals(List.of("phone"), last.deviceTokens());
    assertEquals("Asia/Tokyo", last.timeZone());
  }

  @Test
  void theAccountsOfACircleWereAllConnectedLongBefore() {
    List<Interaction> connections = parse(FILE).interactions().subList(0, 3);
    assertEquals(
        List.of("minor-2 minor-1", "minor-3 minor-1", "minor-3 minor-2"),
        connections.stream().map(accept -> accept.actorId() + ' ' + accept.targetId()).toList());
    for (Interaction accept : connections) {
      assertEquals(InteractionKind.CONNECTION_ACCEPT, accept.kind());
      assertEquals(START - 60 * 24 * 60 * MINUTE, accept.occurredAt());
    }
  }

  @Test
  void aChangedSettingLeavesTheOthersAsTheyWere() {
    AccountChange last = parse(FILE).accounts().get(5);
    assertEquals("minor-1", last.accountId());
    assertEquals(ChangedBy.GUARDIAN, last.changedBy());
    assertEquals(Audience.EVERYONE, last.settings().messages());
    assertEquals(Profile.PRIVATE, last.settings().profile());
  }

  @Test
  void aPrefixedScenarioHasItInEveryId() {
    Scenario prefixed = parse(FILE).prefixed("s1-");
    assertEquals("s1-adult", prefixed.accounts().get(0).accountId());
    assertEquals("s1-f1", prefixed.accounts().get(0).familyId());
    assertEquals(List.of("s1-phone"), prefixed.accounts().get(0).deviceTokens());
    assertEquals("s1-e-007", prefixed.interactions().get(3).eventId());
    assertEquals("s1-minor-3", prefixed.interactions().get(3).actorId());
    assertEquals("s1-adult", prefixed.interactions().get(3).targetId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at: 1h | at: 1 hour | line 7: events[1].at: \"1 hour\" is no time; write it like 0h, 2d 3h, 1h 11min or 400d ago",
        "at: 1h, from | from | events[1].at: is missing",
        "to: minor-1..minor-2 | to: minor-9 | events[1].to: there is no account \"minor-9\"",
        "minor-1..minor-2 | minor-2..minor-1 | events[1].to: \"minor-2..minor-1\" is no row of accounts; write it like minor-1..minor-12",
        "do: VIEW_PROFILE | do: SMILE | events[3]: the contract does not allow this: WRONG_VALUE in kind",
        "', every: 5min' | '' | events[1].every: is missing",
        "to: adult | to: minor-3 | events[3]: the contract does not allow this: ACTOR_IS_TARGET in target_id",
        "age: 34 | height: 170 | accounts.adult: an account has no trait \"height\"",
        "2010-05-17 | 2010-17-05 | accounts.minor-1..minor-3: the contract does not allow this: WRONG_VALUE in birth_date",
        "account: adult | account: ghost | events[2].account: there is no account \"ghost\"",
        "story: An adult | story: \"An adult | line 1: ",
        "every: 5min | times: many | line 7: events[1].times: Cannot deserialize",
        "from: adult | frm: adult | events[1].frm: no such key; there are account, at, attachment",
        "story: An | tale: An | tale: no such key; there are accounts, connected, events, expect, settings, start, story, violations",
        "connected: [minor-1..minor-3] | connected: [adult, minor-1] | connected[1]: needs two accounts; write it like [[adult, minor-1]]",
        "'connected: [minor-1..' | 'connected: [minor-0..' | connected[1]: there is no account \"minor-0\"",
        "'expect: []' | '' | expect: is missing",
        "'expect: []' | 'expect: [{at: 1h, pattern: x, severity: LOW, subject: adult}]' | expect[1].pattern: there is no \"x\"",
        "'expect: []' | 'expect: [{at: 1h, pattern: scattergun, severity: LOW, subject: x}]' | expect[1].subject: there is no account \"x\"",
      })
  void whatCannotBeUnderstoodIsNamedWithItsPlace(String good, String bad, String message) {
    String yaml = FILE.replace(good, bad == null ? "" : bad);
    ScenarioException e = assertThrows(ScenarioException.class, () -> parse(yaml));
    String expected = "quiet-when-x.yaml: " + message;
    assertEquals(
        expected,
        e.getMessage().substring(0, Math.min(expected.length(), e.getMessage().length())));
  }

  private static Scenario parse(String yaml) {
    return Scenario.parse("quiet-when-x.yaml", yaml);
  }
}
