package org.nightlight.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.people.GivenChange.DAY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.InteractionKind;
import org.nightlight.stage.Stage;

/** The tokens of snapshots given in the last 30 d, and of the latest one (catalogue §1, S23). */
class DeviceTokensTest {

  private final Directory directory = new Directory();

  @Test
  void eachTokenOfASnapshotIsTold() {
    on(0, "one", "two");
    assertEquals(List.of("one for good", "two for good"), told());
  }

  @Test
  void aTokenThatIsNoLongerThereIsToldAsFormer() {
    on(0, "one", "two");
    on(DAY, "two", "three");
    assertEquals(List.of("one until 30", "three for good", "two for good"), told());
    on(2 * DAY, "three");
    assertEquals(List.of("three for good", "two until 31"), told(), "what is former is told once");
  }

  @Test
  void aFormerTokenThatComesBackIsToldAgain() {
    on(0, "one");
    on(DAY);
    on(2 * DAY, "one");
    assertEquals(List.of("one for good"), told());
  }

  @Test
  void anApproachBringsTheTokensOfAnAccountOpenedUnder30dBefore() {
    directory.on(GivenChange.of("account-1", DAY).openedAt(0).withTokens("one", "two"));
    assertEquals(List.of("one", "two"), tokensAt(30 * DAY - 1));
    assertEquals(List.of(), tokensAt(30 * DAY));
  }

  @ParameterizedTest
  @EnumSource(InteractionKind.class)
  void onlyApproachesBringThem(InteractionKind kind) {
    directory.on(GivenChange.of("account-1", 1).openedAt(0).withTokens("one"));
    Sighting seen = directory.onActTo("minor", kind, 2);
    assertEquals(kind.approaches() ? List.of("one") : List.of(), seen.tokens());
  }

  @Test
  void whoIsApproachedBringsNone() {
    directory.on(GivenChange.of("account-1", 1).openedAt(0).withTokens("one"));
    assertEquals(List.of(), directory.onActOf("adult", InteractionKind.MESSAGE, 2).tokens());
  }

  @Test
  void formerTokensComeForUnder30dAfterTheSnapshotThatHadThem() {
    directory.on(GivenChange.of("account-1", 0).openedAt(DAY).withTokens("one"));
    directory.on(GivenChange.of("account-1", 2 * DAY).openedAt(DAY).withTokens("two"));
    assertEquals(List.of("one", "two"), tokensAt(30 * DAY - 1));
    assertEquals(List.of("two"), tokensAt(30 * DAY));
  }

  @Test
  void tokensThatTheLatestSnapshotRepeatsRunFromIt() {
    directory.on(GivenChange.of("account-1", 0).openedAt(DAY).withTokens("one"));
    directory.on(GivenChange.of("account-1", 2 * DAY).openedAt(DAY).withTokens("one"));
    directory.on(GivenChange.of("account-1", 3 * DAY).openedAt(DAY));
    assertEquals(List.of("one"), tokensAt(31 * DAY - 1));
  }

  @Test
  void whatIsFormerFor30dIsForgotten() {
    on(0, "one");
    on(30 * DAY, "two");
    assertEquals(List.of("one until 30", "two for good"), told());
    assertEquals(1, directory.account().tokens().size());
    on(31 * DAY, "three");
    on(61 * DAY);
    assertTrue(directory.account().tokens().stream().allMatch(token -> token.givenAt() > 0));
  }

  @Test
  void theTokensOfADeletedAccountCountFor730dAfterItsLatestSnapshot() {
    on(0, "one");
    directory.on(
        GivenChange.of("account-1", DAY).to(AccountStatus.DELETED).withTokens("one", "two"));
    assertEquals(List.of("one until 731", "two until 731"), told());
    directory.on(GivenChange.of("account-1", 2 * DAY).to(AccountStatus.DELETED).withTokens("two"));
    assertEquals(List.of("one until 31", "two until 732"), told());
    on(3 * DAY, "two");
    assertEquals(List.of("two for good"), told());
  }

  private void on(long time, String... tokens) {
    directory.on(GivenChange.of("account-1", time).withTokens(tokens));
  }

  private List<String> tokensAt(long time) {
    return directory.onActTo("minor", InteractionKind.MESSAGE, time).tokens().stream()
        .sorted()
        .toList();
  }

  /** What the last change told, times in days. */
  private List<String> told() {
    return directory.tokenVisits().stream()
        .flatMap(
            visit ->
                Stream.ofNullable(visit.holder())
                    .map(
                        holder ->
                            visit.token()
                                + (holder.until() == Stage.NEVER_EXPIRES
                                    ? " for good"
                                    : " until " + (holder.until() - GivenChange.timeOf(0)) / DAY)))
        .sorted()
        .toList();
  }
}
