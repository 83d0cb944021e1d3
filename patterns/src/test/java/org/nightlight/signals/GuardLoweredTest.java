package org.nightlight.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nightlight.contact.GivenContact.DAY;
import static org.nightlight.contact.GivenContact.HOUR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nightlight.contact.Contact;
import org.nightlight.contact.GivenContact;
import org.nightlight.contact.GivenPast;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.GivenPerson;
import org.nightlight.people.Person;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Tally;

/**
 * S22: a minor opens its settings under 72 h after {@code accepted} or {@code private-message}; and
 * the {@code private-message} (S14) that the first delivered message since is.
 */
class GuardLoweredTest {

  private static final SignalSettings SETTINGS = ShippedSettings.with().settings().signals();
  private static final Person ADULT = GivenPerson.adult("adult").given();

  private final PrivateMessage privateMessage = new PrivateMessage(SETTINGS.privateMessage());
  private final GuardLowered guardLowered = new GuardLowered(SETTINGS.guardLowered());
  private final GivenPast past = new GivenPast();
  private final Tallies tallies = new Tallies();
  private final Map<String, PrivateMessage.Memory> ofPairs = new HashMap<>();
  private GuardLowered.@Nullable Memory memory;

  @Test
  void openingUpAfterAPrivateMessageIsOne() {
    on(message(0));
    Signal signal = opensUp("minor-1", HOUR).get(0);
    assertEquals(SignalKind.GUARD_LOWERED, signal.kind());
    assertEquals("adult", signal.subjectId());
    assertEquals("minor-1", signal.otherId());
    assertEquals(1, signal.value());
    assertFalse(signal.approach());
    EvidenceEvent change = signal.evidence().get(0);
    assertEquals(EvidenceEvent.ACCOUNT_CHANGE, change.kind());
    assertEquals("minor-1", change.otherId());
  }

  @Test
  void openingUpAfterBecomingConnectedIsOne() {
    on(accept(0));
    assertEquals(1, opensUp("minor-1", HOUR).size());
  }

  @Test
  void aMillisecondUnder72hAfterItIsOne() {
    on(message(0));
    assertEquals(1, opensUp("minor-1", 3 * DAY - 1).size());
  }

  @Test
  void exactly72hAfterItIsNone() {
    on(message(0));
    assertEquals(List.of(), opensUp("minor-1", 3 * DAY));
  }

  @Test
  void aMessageThatIsNoSignalProlongsNothing() {
    on(message(0));
    on(message(DAY - 1));
    assertEquals(List.of(), opensUp("minor-1", 3 * DAY));
  }

  @Test
  void theLatestOfSeveralSignalsCounts() {
    on(message(0));
    on(accept(2 * DAY).byMinor());
    assertEquals(1, opensUp("minor-1", 5 * DAY - 1).size());
  }

  @Test
  void otherContactIsNotEnough() {
    on(GivenContact.of(InteractionKind.COMMENT, 0));
    on(message(0).byMinor());
    on(message(1).inFamily());
    assertEquals(List.of(), opensUp("minor-1", 2));
  }

  @Test
  void thatOfAnotherMinorIsNotEnough() {
    on(message(0));
    assertEquals(List.of(), opensUp("minor-2", 1));
  }

  @Test
  void eachChangeThatOpensUpIsOne() {
    on(message(0));
    assertEquals(1, opensUp("minor-1", 1).size());
    assertEquals(1, opensUp("minor-1", 2).size());
    assertEquals(1, opensUp("minor-1", 2 * DAY).size(), "it prolongs nothing");
    assertEquals(List.of(), opensUp("minor-1", 3 * DAY));
  }

  @Test
  void whoIsNoAdultAnyMoreOrNoMinorAnyMoreAtTheChangeCountsForNothing() {
    on(message(0));
    assertEquals(List.of(), opensUp(GivenPerson.minor("adult").given(), "minor-1", 1));
    GivenPerson grown = GivenPerson.born("minor-1", "2007-12-31");
    List<Signal> found = new ArrayList<>();
    memory = guardLowered.onOpening(memory, ADULT, grown.opensUp(2, "adult"), found, tallies);
    assertEquals(List.of(), found);
  }

  @Test
  void aRestatedAccountIsAdultLikeFor90d() {
    on(message(80 * DAY));
    on(message(88 * DAY));
    Person restated = GivenPerson.minor("adult").restatedAt(0).given();
    assertEquals(1, opensUp(restated, "minor-1", 90 * DAY - 1).size());
    assertEquals(List.of(), opensUp(restated, "minor-1", 90 * DAY));
  }

  @Test
  void theFirstDeliveredMessageSinceIsAPrivateMessageAndTheNextIsNone() {
    on(message(0));
    opensUp("minor-1", HOUR);
    assertEquals(List.of(SignalKind.PRIVATE_MESSAGE), kinds(on(message(2 * HOUR))));
    assertEquals(List.of(), on(message(3 * HOUR)));
  }

  @Test
  void withoutItTheMessageWouldBeNone() {
    on(message(0));
    assertEquals(List.of(), on(message(2 * HOUR)));
  }

  @Test
  void aRefusedMessageDoesNotUseUpTheFirst() {
    on(message(0));
    opensUp("minor-1", HOUR);
    assertEquals(List.of(), on(message(2 * HOUR).refused()));
    assertEquals(1, on(message(3 * HOUR)).size());
  }

  @Test
  void anotherMinorsMessageDoesNotUseItUp() {
    on(message(0));
    on(message(0).with("minor-2"));
    opensUp("minor-1", HOUR);
    assertEquals(List.of(), on(message(2 * HOUR).with("minor-2")));
    assertEquals(1, on(message(2 * HOUR)).size());
  }

  @Test
  void theMinorsMessageDoesNotUseItUp() {
    on(message(0));
    opensUp("minor-1", HOUR);
    assertEquals(List.of(), on(message(2 * HOUR).byMinor()));
    assertEquals(1, on(message(3 * HOUR)).size());
  }

  @Test
  void aFamilysMessageUsesItUpAndIsNone() {
    on(message(0));
    opensUp("minor-1", HOUR);
    assertEquals(List.of(), on(message(2 * HOUR).inFamily()));
    assertEquals(List.of(), on(message(3 * HOUR)));
  }

  @Test
  void aMessageThatIsOneAnywayIsOneOnly() {
    on(message(0));
    opensUp("minor-1", HOUR);
    assertEquals(1, on(message(DAY)).size());
    assertEquals(List.of(), on(message(DAY + 1)));
  }

  @Test
  void theFirstMessageIsDueHoweverLongItTakes() {
    on(message(0));
    opensUp("minor-1", HOUR);
    for (int day = 1; day < 30; day++) {
      on(message(day * DAY).with("minor-2"));
    }
    on(message(400 * DAY).refused());
    assertEquals(1, on(message(400 * DAY + HOUR)).size());
    assertFalse(memory.awaitsFirstMessage());
  }

  @Test
  void itSaysWhetherAFirstMessageIsAwaited() {
    on(message(0));
    assertFalse(memory.awaitsFirstMessage());
    opensUp("minor-1", HOUR);
    assertTrue(memory.awaitsFirstMessage());
  }

  @Test
  void minorsWithoutASignalOfLateAreForgotten() {
    on(message(0));
    on(message(3 * DAY - 1).with("minor-2"));
    assertEquals(2, memory.minors().size());
    on(message(3 * DAY).with("minor-3"));
    assertEquals(List.of("minor-2", "minor-3"), minorIds());
  }

  @Test
  void thoseToldOfLongestAgoLeaveAfter256() {
    for (int minor = 1; minor <= 256; minor++) {
      on(message(minor).with("minor-" + minor));
    }
    assertEquals(List.of(), tallies.counted());
    on(message(257).with("minor-257"));
    assertEquals(List.of(Tally.TRUNCATED), tallies.counted());
    assertEquals("minor-2", minorIds().get(0));
    assertEquals(List.of(), opensUp("minor-1", 258));
    assertEquals(1, opensUp("minor-2", 258).size());
  }

  private static GivenContact message(long time) {
    return GivenContact.of(InteractionKind.MESSAGE, time);
  }

  private static GivenContact accept(long time) {
    return GivenContact.of(InteractionKind.CONNECTION_ACCEPT, time).connecting();
  }

  private static List<SignalKind> kinds(List<Signal> found) {
    return found.stream().map(Signal::kind).toList();
  }

  private List<String> minorIds() {
    return memory.minors().stream().map(GuardLowered.Minor::minorId).toList();
  }

  private List<Signal> on(GivenContact given) {
    List<Signal> found = new ArrayList<>();
    Contact contact = past.then(given);
    String minorId = contact.other().id();
    PrivateMessage.Memory after =
        privateMessage.detect(ofPairs.get(minorId), contact, found, tallies);
    ofPairs.compute(minorId, (id, before) -> after);
    memory = guardLowered.detect(memory, contact, found, tallies);
    return found;
  }

  private List<Signal> opensUp(String minorId, long time) {
    return opensUp(ADULT, minorId, time);
  }

  private List<Signal> opensUp(Person subject, String minorId, long time) {
    List<Signal> found = new ArrayList<>();
    memory =
        guardLowered.onOpening(
            memory,
            subject,
            GivenPerson.minor(minorId).opensUp(time, subject.id()),
            found,
            tallies);
    return found;
  }
}
