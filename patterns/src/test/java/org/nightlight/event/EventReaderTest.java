package org.nightlight.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.event.Rejection.Reason;

/** What makes a record one that can be read, whatever its fields say. */
class EventReaderTest {

  private static final Rejection NOT_JSON_OBJECT = new Rejection(Reason.NOT_JSON_OBJECT, null);

  private final List<String> counted = new ArrayList<>();
  private final EventReader reader = new EventReader(new InputRules(false, false), counted::add);

  @Test
  void aRecordOfExactly65536BytesIsRead() {
    assertAccepted(padded(65_536));
  }

  @Test
  void aRecordOfOneByteMoreIsTooLarge() {
    assertEquals(new Rejection(Reason.TOO_LARGE, null), rejection(padded(65_537)));
  }

  @Test
  void aRecordThatIsTooLargeIsNotLookedAt() {
    assertEquals(new Rejection(Reason.TOO_LARGE, null), rejection(new byte[70_000]));
  }

  @ParameterizedTest
  @ValueSource(strings = {" %s", "\t\r\n%s\n", "%s   "})
  void whiteSpaceAroundTheObjectIsAllowed(String around) {
    assertAccepted(around.formatted(RecordText.interaction()).getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "true",
        "17",
        "\"e1\"",
        "[]",
        "[%s]",
        "%s%s",
        "%s %s",
        "%s,",
        "%s}",
        "%s x",
        "x%s",
        "%s null",
        "%s/**/",
        "\uFEFF%s",
        "%s\0",
        "\0%s",
        "\u00A0%s",
        "{",
        "}",
        "{]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":1.}",
        "{\"a\":.5}",
        "{\"a\":tru}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":[1,]}",
        "{\"a\":[}",
        "{\"a\":\"b",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1}//"
      })
  void whatIsNotOneJsonObjectIsRejected(String text) {
    String record = text.replace("%s", RecordText.interaction().toString());
    assertEquals(NOT_JSON_OBJECT, rejection(record.getBytes(UTF_8)));
  }

  @Test
  void everyBeginningOfARecordIsRejected() {
    String record = RecordText.accountChange().with("x", "[{\"y\":\"\\u0041\"},1.5e3]").toString();
    for (int length = 0; length < record.length(); length++) {
      byte[] start = record.substring(0, length).getBytes(UTF_8);
      assertEquals(NOT_JSON_OBJECT, reader.readAccountChange(start).rejection());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a two-byte character, c3 a9",
    "the last three-byte character, ef bf bf",
    "the first four-byte character, f0 90 80 80",
    "the last character, f4 8f bf bf",
  })
  void utf8IsReadInUnknownValues(String what, String hex) {
    assertAccepted(withRawBytes(hex));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a continuation alone, 80",
    "Latin-1, e9",
    "a lead byte alone, c3",
    "an overlong slash of two bytes, c0 af",
    "an overlong NUL, c0 80",
    "an overlong slash of three bytes, e0 80 af",
    "an overlong slash of four bytes, f0 80 80 af",
    "a surrogate, ed a0 80",
    "a pair of surrogates, ed a0 bd ed b8 80",
    "beyond the last character, f4 90 80 80",
    "five bytes, f8 88 80 80 80",
    "never in UTF-8, ff",
  })
  void whatIsNotUtf8IsRejectedEvenInUnknownValues(String what, String hex) {
    assertEquals(NOT_JSON_OBJECT, rejection(withRawBytes(hex)));
  }

  @Test
  void whatIsNotUtf8IsRejectedEvenBehindTheObject() {
    byte[] object = RecordText.interaction().bytes();
    byte[] record = Arrays.copyOf(object, object.length + 1);
    record[object.length] = (byte) 0xff;
    assertEquals(NOT_JSON_OBJECT, rejection(record));
  }

  @Test
  void otherUnicodeEncodingsAreRejected() {
    for (Charset charset : List.of(UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"))) {
      byte[] record = RecordText.interaction().toString().getBytes(charset);
      assertEquals(NOT_JSON_OBJECT, rejection(record));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"kind\":\"MESSAGE\"' | kind",
        "'\"k\\u0069nd\":\"MESSAGE\"' | kind",
        "'\"via\":null,\"via\":\"SEARCH\"' | via",
        "'\"via\":\"SEARCH\",\"via\":null' | via",
        "'\"x\":1,\"x\":1' | ",
        "'\"x\":null,\"x\":null' | ",
        "'\"x\":1,\"y\":2,\"\\u0078\":3' | ",
        "'\"\":1,\"\":1' | ",
        "'\"x\":1,\"x\":1,\"event_id\":\"e1\"' | event_id",
      })
  void aKeyGivenTwiceIsRejectedWhetherKnownOrNot(String members, String field) {
    String record = RecordText.interaction().toString().replace("}", "," + members + "}");
    assertEquals(new Rejection(Reason.DUPLICATE_KEY, field), rejection(record.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"profile\":\"PUBLIC\",\"profile\":\"PUBLIC\"}' | settings.profile",
        "'{\"x\":1,\"x\":2}' |",
        "'{},\"settings\":{}' | settings",
      })
  void aKeyGivenTwiceInSettingsIsRejected(String settings, String field) {
    byte[] record = RecordText.accountChange().with("settings", settings).bytes();
    assertEquals(
        new Rejection(Reason.DUPLICATE_KEY, field), reader.readAccountChange(record).rejection());
  }

  @Test
  void aKeyOfTheRecordMayComeAgainInSettings() {
    byte[] record =
        RecordText.accountChange().with("x", "1").with("settings", "{\"x\":1,\"kind\":2}").bytes();
    assertNotNull(reader.readAccountChange(record).account());
  }

  @Test
  void theFaultNamedDoesNotHangOnTheOrderOfTheKeys() {
    RecordText right = RecordText.interaction();
    RecordText wrong =
        right
            .with("event_id", "1")
            .with("occurred_at", "\"1999-12-31T23:59:59Z\"")
            .without("actor_id")
            .with("target_id", "\"\"")
            .with("kind", "\"x\"");
    for (String next : List.of("event_id", "occurred_at", "actor_id", "target_id", "kind")) {
      assertEquals(next, rejection(wrong.bytes()).field());
      assertEquals(next, rejection(wrong.reversed().bytes()).field());
      wrong = wrong.with(next, right.member(next));
    }
    assertAccepted(wrong.bytes());
  }

  @Test
  void ofAllFieldsMissingTheFirstIsNamed() {
    assertEquals(new Rejection(Reason.MISSING_FIELD, "event_id"), rejection("{}".getBytes(UTF_8)));
  }

  @Test
  void whatIsWrongWithTheWholeRecordGoesBeforeWhatIsWrongWithAField() {
    EventReader strict = new EventReader(new InputRules(true, false), counted::add);
    String wrong = "{\"event_id\":1,\"x\":1";
    assertEquals(Reason.UNKNOWN_FIELD, reason(strict, wrong + "}"));
    assertEquals(Reason.DUPLICATE_KEY, reason(strict, wrong + ",\"event_id\":\"e1\"}"));
    assertEquals(Reason.NOT_JSON_OBJECT, reason(strict, wrong + ",\"event_id\":\"e1\"}}"));
  }

  @Test
  void aReaderGoesOnAfterEveryRejection() {
    assertEquals(NOT_JSON_OBJECT, rejection(withRawBytes("c3")));
    assertEquals(NOT_JSON_OBJECT, rejection("{\"via\":\"SEARCH\",".getBytes(ISO_8859_1)));
    assertNull(reader.readInteraction(RecordText.interaction().bytes()).interaction().via());
  }

  @Test
  void liveRulesNeedAClock() {
    InputRules live = new InputRules(false, true);
    assertThrows(
        IllegalArgumentException.class, () -> new EventReader(live, counted::add).toString());
  }

  private static byte[] padded(int size) {
    String record = RecordText.interaction().toString();
    return (record + " ".repeat(size - record.length())).getBytes(UTF_8);
  }

  private static byte[] withRawBytes(String hex) {
    byte[] raw = HexFormat.ofDelimiter(" ").parseHex(hex);
    String record =
        RecordText.interaction().with("x", "\"" + new String(raw, ISO_8859_1) + "\"").toString();
    return record.getBytes(ISO_8859_1);
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

  private static Reason reason(EventReader reader, String record) {
    return reader.readInteraction(record.getBytes(UTF_8)).rejection().reason();
  }
}
