package org.nightlight.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.event.Rejection.Reason;

/** Every field of {@code interactions}, and ids and times wherever they are. */
class InteractionReadingTest {

  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private final EventReader reader = new EventReader(new InputRules(false, false), name -> {});
  private final EventReader live =
      new EventReader(new InputRules(false, true), name -> {}, InstantSource.fixed(NOW));

  @Test
  void theLeastRecordGetsTheDefaults() {
    assertEquals(
        new Interaction(
            "e1",
            NOW.toEpochMilli(),
            "a1",
            "a2",
            InteractionKind.MESSAGE,
            Outcome.DELIVERED,
            false,
            null),
        accept(RecordText.interaction()));
  }

  @Test
  void aRecordWithEveryFieldGetsThemAll() {
    RecordText full =
        RecordText.interaction()
            .with("kind", "\"GROUP_ADD\"")
            .with("outcome", "\"REFUSED\"")
            .with("attachment", "true")
            .with("via", "\"CONNECTION_LIST\"");
    Interaction expected =
        new Interaction(
            "e1",
            NOW.toEpochMilli(),
            "a1",
            "a2",
            InteractionKind.GROUP_ADD,
            Outcome.REFUSED,
            true,
            Via.CONNECTION_LIST);
    assertEquals(expected, accept(full));
    assertEquals(expected, accept(full.reversed()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"event_id", "occurred_at", "actor_id", "target_id", "kind"})
  void aRequiredFieldMissingOrNullIsRejected(String field) {
    Rejection missing = new Rejection(Reason.MISSING_FIELD, field);
    assertEquals(missing, reject(RecordText.interaction().without(field)));
    assertEquals(missing, reject(RecordText.interaction().with(field, "null")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"outcome", "attachment", "via"})
  void anOptionalFieldThatIsNullCountsAsMissing(String field) {
    assertEquals(
        accept(RecordText.interaction()), accept(RecordText.interaction().with(field, "null")));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsAccepted(InteractionKind kind) {
    assertEquals(kind, accept(withText("kind", kind.name())).kind());
  }

  @ParameterizedTest
  @EnumSource
  void everyWayToTheTargetIsAccepted(Via via) {
    assertEquals(via, accept(withText("via", via.name())).via());
  }

  @Test
  void anAttachmentIsTrueOrFalse() {
    assertEquals(true, accept(RecordText.interaction().with("attachment", "true")).attachment());
    assertEquals(false, accept(RecordText.interaction().with("attachment", "false")).attachment());
  }

  @ParameterizedTest
  @CsvSource({
    "event_id, 1",
    "occurred_at, 1772355600",
    "actor_id, 17",
    "target_id, [\"a2\"]",
    "kind, 8",
    "kind, {\"MESSAGE\":true}",
    "outcome, true",
    "attachment, 1",
    "attachment, 0",
    "attachment, \"true\"",
    "attachment, []",
    "attachment, {}",
    "via, 0",
  })
  void aFieldOfAnotherTypeIsRejectedAndNeverConverted(String field, String json) {
    Rejection wrong = new Rejection(Reason.WRONG_TYPE, field);
    assertEquals(wrong, reject(RecordText.interaction().with(field, json)));
  }

  @ParameterizedTest
  @CsvSource({
    "kind, message",
    "kind, POKE",
    "kind, ''",
    "kind, PERSON",
    "outcome, delivered",
    "outcome, BLOCKED",
    "via, MAIL",
    "via, ''",
  })
  void aWordThatIsNotAllowedIsRejected(String field, String text) {
    assertEquals(new Rejection(Reason.WRONG_VALUE, field), reject(withText(field, text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "~", "a/b:c@d", "0", "null"})
  void anIdMayHoldEveryVisibleAsciiCharacter(String id) {
    assertEquals(id, accept(withText("event_id", id)).eventId());
  }

  @Test
  void anIdMayBeWrittenWithEscapes() {
    String escaped = "\\u0061\\/\\\"\\\\";
    assertEquals("a/\"\\", accept(withText("event_id", escaped)).eventId());
  }

  @Test
  void anIdOf128CharactersIsAccepted() {
    assertEquals("x".repeat(128), accept(withText("actor_id", "x".repeat(128))).actorId());
  }

  @Test
  void anIdOf129CharactersIsRejected() {
    assertEquals(
        new Rejection(Reason.WRONG_VALUE, "actor_id"),
        reject(withText("actor_id", "x".repeat(129))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\u007F", "\u00e9", "\\u0000", "\\n", "\\ud800", "💡"})
  void whatIsNoIdIsRejected(String id) {
    assertEquals(new Rejection(Reason.WRONG_VALUE, "event_id"), reject(withText("event_id", id)));
    assertEquals(new Rejection(Reason.WRONG_VALUE, "actor_id"), reject(withText("actor_id", id)));
    assertEquals(new Rejection(Reason.WRONG_VALUE, "target_id"), reject(withText("target_id", id)));
  }

  @Test
  void anActorThatIsItsOwnTargetIsRejected() {
    Rejection same = new Rejection(Reason.ACTOR_IS_TARGET, "target_id");
    assertEquals(same, reject(withText("actor_id", "a2")));
    assertEquals(same, reject(withText("actor_id", "\\u00612")));
    accept(withText("actor_id", "A2"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T09:00:00Z, 2026-03-01T09:00:00Z",
    "2026-03-01T09:00:00.1Z, 2026-03-01T09:00:00.100Z",
    "2026-03-01T09:00:00.12Z, 2026-03-01T09:00:00.120Z",
    "2026-03-01T09:00:00.1239999999999Z, 2026-03-01T09:00:00.123Z",
    "2026-03-01T09:00:00.000999Z, 2026-03-01T09:00:00Z",
    "2026-12-31T23:59:59.999999999Z, 2026-12-31T23:59:59.999Z",
    "2028-02-29T00:00:00Z, 2028-02-29T00:00:00Z",
    "2000-02-29T00:00:00Z, 2000-02-29T00:00:00Z",
  })
  void aTimeIsReadToTheMillisecondAndCutNotRounded(String given, Instant time) {
    assertEquals(time.toEpochMilli(), accept(withText("occurred_at", given)).occurredAt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2026-03-01",
        "2026-03-01T09:00Z",
        "2026-03-01T09:00:00",
        "2026-03-01T09:00:00z",
        "2026-03-01t09:00:00Z",
        "2026-03-01 09:00:00Z",
        "2026-03-01T09:00:00.Z",
        "2026-03-01T09:00:00,5Z",
        "2026-03-01T09:00:00.5xZ",
        "2026-03-01T09:00:00.-5Z",
        "2026-03-01T09:00:00+00:00",
        "2026-03-01T09:00:00-00:00",
        "2026-03-01T10:00:00+01:00",
        "2026-03-01T09:00:00ZZ",
        " 2026-03-01T09:00:00Z",
        "2026-03-01T09:00:00Z ",
        "2026-02-29T09:00:00Z",
        "2026-02-30T09:00:00Z",
        "2100-02-29T00:00:00Z",
        "2026-04-31T09:00:00Z",
        "2026-00-01T09:00:00Z",
        "2026-13-01T09:00:00Z",
        "2026-03-00T09:00:00Z",
        "2026-03-32T09:00:00Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T23:60:00Z",
        "2026-03-01T23:59:60Z",
        "2016-12-31T23:59:60Z",
        "2026-3-01T09:00:00Z",
        "26-03-01T09:00:00Z",
        "+2026-03-01T09:00:00Z",
        "12026-03-01T09:00:00Z",
        "2026-03-01T9:00:00Z",
        "2026-03-01T09-00-00Z",
        "2026/03/01T09:00:00Z",
        "2026-W09-7T09:00:00Z",
        "20260301T090000Z",
        "1772355600000",
        "2026-03-01T09:0a:00Z",
        "2026-03-01T０9:00:00Z"
      })
  void whatIsNoTimeInUtcIsRejected(String text) {
    assertEquals(
        new Rejection(Reason.WRONG_VALUE, "occurred_at"), reject(withText("occurred_at", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01T00:00:00Z", "2100-12-31T23:59:59.999999Z"})
  void theFirstTimeOf2000AndTheLastOf2100AreAccepted(String time) {
    accept(withText("occurred_at", time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1999-12-31T23:59:59.999999Z",
        "2101-01-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z"
      })
  void aTimeBefore2000OrAfter2100IsRejected(String time) {
    assertEquals(
        new Rejection(Reason.TIME_OUT_OF_RANGE, "occurred_at"),
        reject(withText("occurred_at", time)));
  }

  @Test
  void liveAnEventExactly1hAheadOfTheWallClockIsAccepted() {
    byte[] record = withText("occurred_at", "2026-03-01T10:00:00Z").bytes();
    assertNull(live.readInteraction(record).rejection());
  }

  @Test
  void liveAnEventOver1hAheadOfTheWallClockIsRejected() {
    byte[] record = withText("occurred_at", "2026-03-01T10:00:00.001Z").bytes();
    Rejection ahead = new Rejection(Reason.TIME_OUT_OF_RANGE, "occurred_at");
    assertEquals(ahead, live.readInteraction(record).rejection());
    assertNull(reader.readInteraction(record).rejection());
  }

  @Test
  void liveTheYearsAreBoundedToo() {
    InstantSource farAhead = InstantSource.fixed(Instant.parse("2101-06-01T00:00:00Z"));
    EventReader late = new EventReader(new InputRules(false, true), name -> {}, farAhead);
    byte[] record = withText("occurred_at", "2101-01-01T00:00:00Z").bytes();
    assertEquals(Reason.TIME_OUT_OF_RANGE, late.readInteraction(record).rejection().reason());
  }

  private static RecordText withText(String field, String text) {
    return RecordText.interaction().with(field, "\"" + text + "\"");
  }

  private Interaction accept(RecordText record) {
    ParsedEvent event = reader.readInteraction(record.bytes());
    assertNull(event.rejection());
    return event.interaction();
  }

  private Rejection reject(RecordText record) {
    ParsedEvent event = reader.readInteraction(record.bytes());
    assertNull(event.interaction());
    return event.rejection();
  }
}
