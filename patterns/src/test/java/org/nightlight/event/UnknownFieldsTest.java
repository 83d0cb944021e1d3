package org.nightlight.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.event.Rejection.Reason;

/** What the contract does not know is skipped and counted, whatever it looks like. */
class UnknownFieldsTest {

  private final List<String> counted = new ArrayList<>();
  private final EventReader reader = new EventReader(new InputRules(false, false), counted::add);

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1,\"a\":2}", "[{\"kind\":1,\"kind\":2}]"})
  void insideAnUnknownValueNoKeysAreCompared(String value) {
    assertAccepted(RecordText.interaction().with("x", value).bytes());
  }

  @Test
  void unknownFieldsAreCountedByContentLikeNameOrAsOther() {
    RecordText record = RecordText.interaction().with("text", "\"secret\"").with("secret", "1");
    assertAccepted(record.with("media", "{\"body\":[1]}").with("Text", "\"\"").bytes());
    assertEquals(List.of("text", "other", "media", "other"), counted);
  }

  @Test
  void unknownFieldsInSettingsAreCounted() {
    String settings = "{\"profile\":\"PUBLIC\",\"caption\":\"secret\",\"event_id\":{\"url\":1}}";
    byte[] record = RecordText.accountChange().with("settings", settings).bytes();
    assertNotNull(reader.readAccountChange(record).account());
    assertEquals(List.of("caption", "other"), counted);
  }

  @Test
  void anUnknownFieldThatIsNullCountsAsMissing() {
    byte[] record = RecordText.interaction().with("text", "null").bytes();
    EventReader strict = new EventReader(new InputRules(true, false), counted::add);
    assertNotNull(strict.readInteraction(record).interaction());
    assertAccepted(record);
    assertEquals(List.of(), counted);
  }

  @Test
  void fieldsOfTheOtherInputAreUnknown() {
    assertAccepted(RecordText.interaction().with("account_id", "17").with("profile", "2").bytes());
    assertEquals(List.of("other", "other"), counted);
  }

  @Test
  void unknownFieldsAreRejectedWhereTheRulesSaySo() {
    EventReader strict = new EventReader(new InputRules(true, false), counted::add);
    Rejection unknown = new Rejection(Reason.UNKNOWN_FIELD, null);
    byte[] interaction = RecordText.interaction().with("text", "0").bytes();
    byte[] settings = RecordText.accountChange().with("settings", "{\"x\":1}").bytes();
    assertEquals(unknown, strict.readInteraction(interaction).rejection());
    assertEquals(unknown, strict.readAccountChange(settings).rejection());
    assertEquals(List.of("text", "other"), counted);
    assertNotNull(strict.readInteraction(RecordText.interaction().bytes()).interaction());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepNestingInAnUnknownFieldIsSkipped(String open) {
    int depth = 32_000 / open.length();
    String close = open.equals("[") ? "]" : "}";
    String value = open.repeat(depth) + "1" + close.repeat(depth);
    assertAccepted(RecordText.interaction().with("x", value).bytes());
    assertEquals(
        new Rejection(Reason.WRONG_TYPE, "via"),
        rejection(RecordText.interaction().with("via", value).bytes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "1.9", "-0.9", "1e9"})
  void hugeNumbersInAnUnknownFieldAreSkipped(String start) {
    String value = start + "9".repeat(65_000);
    assertAccepted(RecordText.interaction().with("x", value).bytes());
    assertEquals(
        new Rejection(Reason.WRONG_TYPE, "kind"),
        rejection(RecordText.interaction().with("kind", value).bytes()));
  }

  @Test
  void longNamesAndTextsInUnknownFieldsAreSkipped() {
    assertAccepted(RecordText.interaction().with("x".repeat(65_000), "1").bytes());
    assertAccepted(RecordText.interaction().with("x", "\"" + "\\n".repeat(32_000) + "\"").bytes());
  }

  private void assertAccepted(byte[] record) {
    ParsedEvent event = reader.readInteraction(record);
    assertNull(event.rejection());
    assertNotNull(event.interaction());
  }

  private Rejection rejection(byte[] record) {
    ParsedEvent event = reader.readInteraction(record);
    assertNull(event.interaction());
    return event.rejection();
  }
}
