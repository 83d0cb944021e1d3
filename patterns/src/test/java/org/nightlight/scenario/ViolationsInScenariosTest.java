package org.nightlight.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightlight.event.AccountChange;

/** Stories about privacy checks: what they may say, and what is shown where other things come. */
class ViolationsInScenariosTest {

  private static final String RELEASE =
      """
      story: A release opens 20 profiles within seven minutes, and closes one again.
      settings: {privacy.regression.accounts: 20}
      accounts:
        minor-1..minor-20:
          {age: 14, opened: 0h, first-seen: 0h, every: 20s, settings: {profile: PRIVATE, location: OFF}}
      events:
        - at: 1h
          account: minor-1..minor-20
          becomes: {settings: {profile: PUBLIC}, changed-by: SYSTEM}
          every: 20s
        - {at: 2h, account: minor-1, becomes: {settings: {profile: PRIVATE}, changed-by: SYSTEM}}
      violations:
      """;

  private static final String LINES =
      """
        - {at: 1h 6min 20s, check: default-regression, of: profile-open-by-default, affected: 20, severity: URGENT}
      """;

  private static String each(int from, int to) {
    return java.util.stream.IntStream.rangeClosed(from, to)
        .mapToObj(
            number ->
                ("  - {at: %s, check: profile-open-by-default, cause: CHANGED_BY_SYSTEM,"
                        + " severity: HIGH, account: minor-%d, band: 13_15, setting: profile,"
                        + " found: PUBLIC, required: PRIVATE, says: [PUBLIC, under-16s]}\n")
                    .formatted(Moment.parse("1h").plus((number - 1) * 20_000L), number))
        .collect(Collectors.joining());
  }

  @Test
  void accountsInARowAreOpenedAndChangeOneAfterTheOther() {
    List<AccountChange> changes = parse(RELEASE + " []").accounts();
    assertEquals(41, changes.size());
    assertEquals(Instant.parse("2026-03-02T09:06:20Z").toEpochMilli(), changes.get(19).createdAt());
    assertEquals(changes.get(19).createdAt(), changes.get(19).occurredAt());
    assertEquals(
        Instant.parse("2026-03-02T10:06:20Z").toEpochMilli(), changes.get(39).occurredAt());
    assertEquals("minor-20", changes.get(39).accountId());
  }

  @Test
  void nothingIsShownWhenExactlyTheExpectedViolationsCome() {
    assertEquals("", differences(RELEASE + LINES + each(1, 20)));
  }

  @Test
  void aRowOfAccountsHasAViolationEachOneAfterTheOther() {
    String row =
        "  - {at: 1h, every: 20s, check: profile-open-by-default, cause: CHANGED_BY_SYSTEM,"
            + " severity: HIGH, account: minor-1..minor-20}\n";
    assertEquals("", differences(RELEASE + LINES + row));
    List<String> shown = differences(RELEASE + LINES + row.replace("20s", "21s")).lines().toList();
    assertEquals(
        "- 1h 21s  profile-open-by-default, CHANGED_BY_SYSTEM, HIGH, account minor-2",
        shown.stream().filter(line -> line.startsWith("-")).findFirst().orElseThrow());
    assertEquals(19, shown.stream().filter(line -> line.startsWith("-")).count());
  }

  @Test
  void whatDiffersIsMissingOrIsTooMuchIsShown() {
    String yaml =
        RELEASE
            + LINES.replace("affected: 20", "affected: 21")
            + each(1, 19).replace("PRIVATE", "PUBLIC");
    String shown = differences(yaml);
    List<String> lines = shown.lines().toList();
    assertEquals(
        "- 1h  profile-open-by-default, CHANGED_BY_SYSTEM, HIGH, account minor-1, band 13_15,"
            + " setting profile, found PUBLIC, required PUBLIC, says PUBLIC + under-16s",
        lines.get(0));
    assertEquals(
        "+ 1h  profile-open-by-default, CHANGED_BY_SYSTEM, HIGH, account minor-1, band 13_15,"
            + " setting profile, found PUBLIC, required PRIVATE, says PUBLIC + under-16s",
        lines.get(1));
    assertEquals(
        List.of(
            "- 1h 6min 20s  default-regression, of profile-open-by-default, URGENT, affected 21",
            "+ 1h 6min 20s  default-regression, of profile-open-by-default, URGENT, affected 20",
            "+ 1h 6min 20s  profile-open-by-default, CHANGED_BY_SYSTEM, HIGH, account minor-20,"
                + " band 13_15, setting profile, found PUBLIC, required PRIVATE"),
        lines.stream().filter(line -> line.contains(" 1h 6min 20s ")).toList());
  }

  @Test
  void aStorysOwnSettingsHold() {
    String strict = RELEASE.replace("accounts: 20", "accounts: 21");
    assertEquals("", differences(strict + each(1, 20)));
  }

  @Test
  void weeksLaterTheSameComesOut() {
    Scenario later = parse(RELEASE + LINES + each(1, 20)).later(8);
    assertEquals("", later.expected().differencesFrom(ReferenceRun.of(later)));
  }

  @Test
  void alertsAreComparedOnlyWhereTheStorySaysSomethingOfThem() {
    String blitz =
        """
        story: Five gifts.
        accounts: {adult: {age: 34}, minor-1..minor-3: {age: 14}}
        events:
          - {at: 1h, from: adult, to: minor-1..minor-3, do: GIFT, every: 1min}
          - {at: 2h, from: adult, to: minor-1, do: CALL}
        violations: []
        """;
    assertEquals("", differences(blitz));
    assertEquals(
        1, differences(blitz + "expect: []").lines().filter(l -> l.startsWith("+")).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at: 1h 6min 20s, | '' | violations[1].at: is missing",
        "of: profile-open-by-default | of: profile | violations[1].of: there is no \"profile\"",
        "affected: 20, | '' | violations[1].affected: is missing",
        "HIGH, account: minor-1, | HIGH, account: minor-0, | violations[2].account: there is no account \"minor-0\"",
        "band: 13_15 | band: 12 | violations[2].band: there is no \"12\"",
        "setting: profile | setting: profiles | violations[2].setting: there is no \"profiles\"",
        "cause: CHANGED_BY_SYSTEM, | '' | violations[2].cause: is missing",
        "privacy.regression.accounts: 20 | privacy.regression.account: 20 | settings: ",
        "'settings: {profile: PUBLIC}, changed-by: SYSTEM}' | 'settings: {profile: OPEN}}' | events[1].becomes: the contract does not allow this",
      })
  void whatCannotBeUnderstoodIsNamedWithItsPlace(String good, String bad, String message) {
    String yaml =
        (RELEASE + LINES + each(1, 1)).replaceFirst(java.util.regex.Pattern.quote(good), bad);
    ScenarioException e = assertThrows(ScenarioException.class, () -> parse(yaml));
    String expected = "fires-when-x.yaml: " + message;
    assertEquals(
        expected,
        e.getMessage().substring(0, Math.min(expected.length(), e.getMessage().length())));
  }

  private static String differences(String yaml) {
    Scenario scenario = parse(yaml);
    return scenario.expected().differencesFrom(ReferenceRun.of(scenario));
  }

  private static Scenario parse(String yaml) {
    return Scenario.parse("fires-when-x.yaml", yaml);
  }
}
