package org.nightlight.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWriterTest {

  private final EventReader reader = new EventReader(new InputRules(true, false), name -> {});
  private final EventWriter writer = new EventWriter();

  @Test
  void anInteractionIsWrittenWithItsDefaultsAndWithoutNulls() {
    Interaction interaction =
        reader.readInteraction(RecordText.interaction().bytes()).interaction();
    assertEquals(
        """
        {"event_id":"e1","occurred_at":"2026-03-01T09:00:00Z","actor_id":"a1","target_id":"a2",\
        "kind":"MESSAGE","outcome":"DELIVERED","attachment":false}""",
        new String(writer.write(interaction), UTF_8));
  }

  @Test
  void anAccountChangeIsWrittenWithItsDefaultsAndWithoutNulls() {
    RecordText record =
        RecordText.accountChange()
            .with("birth_date", "\"2012-02\"")
            .with("settings", "{\"downloads\":\"OFF\"}");
    AccountChange change = reader.readAccountChange(record.bytes()).account();
    assertEquals(
        """
        {"event_id":"e1","occurred_at":"2026-03-01T09:00:00Z","account_id":"a1",\
        "created_at":"2026-03-01T09:00:00Z","birth_date":"2012-02-29","status":"ACTIVE",\
        "changed_by":"SYSTEM","kind":"PERSON","time_zone":"UTC","settings":{"downloads":"OFF"}}""",
        new String(writer.write(change), UTF_8));
  }

  @Test
  void everyEventIsReadAsItWasWritten() {
    RandomEvents events = new RandomEvents(5);
    Stream.generate(events::accountChange)
        .limit(2000)
        .forEach(
            change ->
                assertEquals(
                    ParsedEvent.of(change), reader.readAccountChange(writer.write(change))));
    Stream.generate(events::interaction)
        .limit(2000)
        .forEach(
            interaction ->
                assertEquals(
                    ParsedEvent.of(interaction),
                    reader.readInteraction(writer.write(interaction))));
  }

  @ParameterizedTest
  @CsvSource({"2026", "2026-03", "2026-03-01", "2025", "2012-02"})
  void aBirthDateIsReadAsItWasWrittenEvenIfItMeansADayAfterTheChange(String birthDate) {
    byte[] record = RecordText.accountChange().with("birth_date", "\"" + birthDate + "\"").bytes();
    ParsedEvent read = reader.readAccountChange(record);
    assertEquals(read, reader.readAccountChange(writer.write(read.account())));
  }
}
