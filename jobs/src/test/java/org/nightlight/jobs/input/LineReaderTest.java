package org.nightlight.jobs.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  private static final byte[] KEY = {1};
  private static final int MOST = ArrivalReader.MAX_BYTES;

  @Test
  void emptyLinesAreSkippedButCounted() throws IOException {
    assertEquals(List.of("2 a", "5 b"), lines("\na\n\r\n\nb\n\n"));
  }

  @Test
  void theLastLineNeedsNoLineFeed() throws IOException {
    assertEquals(List.of("1 a", "2 b"), lines("a\nb"));
  }

  @Test
  void aCarriageReturnBeforeTheLineFeedIsNoPartOfTheLine() throws IOException {
    assertEquals(List.of("1 a", "2 \rb"), lines("a\r\n\rb\r\n"));
  }

  @Test
  void anEmptyFileHasNoLines() throws IOException {
    assertEquals(List.of(), lines(""));
  }

  @Test
  void theLargestRecordIsHeldWhateverItsLineEnd() throws IOException {
    String largest = "x".repeat(MOST);

    assertEquals(
        List.of("1 " + largest, "2 " + largest, "3 " + largest),
        lines(largest + "\n" + largest + "\r\n" + largest));
  }

  @ParameterizedTest
  @ValueSource(ints = {MOST + 1, MOST + 2, MOST + 3, 2 * MOST, 5 * MOST + 7})
  void ofALongerOneSizeAndHashAreThoseOfTheWholeLine(int length) throws IOException {
    String line = "xy\rz".repeat(length).substring(0, length - 1) + "e";

    for (String end : List.of("\n", "\r\n")) {
      LineReader reader = reader(line + end + "next");
      assertTrue(reader.next());
      assertSizeAndHash(line, reader);
      assertTrue(reader.next());
      assertEquals("next", new String(reader.record(), UTF_8));
      assertEquals(2, reader.number());
      assertFalse(reader.next());
    }
  }

  private static void assertSizeAndHash(String line, LineReader reader) {
    byte[] held = reader.record();
    if (held != null) {
      assertEquals(MOST + 1, held.length);
      assertEquals(line, new String(held, UTF_8));
      return;
    }
    assertEquals(line.length(), reader.overlong().bytes());
    assertEquals(new RecordHash(KEY).of(line.getBytes(UTF_8)), reader.overlong().hash());
  }

  @Test
  void skippingCountsEmptyAndOverlongLinesToo() throws IOException {
    LineReader reader = reader("\n" + "x".repeat(3 * MOST) + "\nc\nd");

    reader.skip(3);

    assertEquals(3, reader.number());
    assertTrue(reader.next());
    assertEquals("d", new String(reader.record(), UTF_8));
  }

  @Test
  void anOverlongLineIsNotHeld() throws IOException {
    LineReader reader = reader("x".repeat(MOST + 2));

    assertTrue(reader.next());

    assertNull(reader.record());
  }

  private static List<String> lines(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    LineReader reader = reader(text);
    while (reader.next()) {
      lines.add(reader.number() + " " + new String(reader.record(), UTF_8));
    }
    return lines;
  }

  private static LineReader reader(String text) {
    return new LineReader(
        new InBits(new ByteArrayInputStream(text.getBytes(UTF_8))),
        new Line(() -> new RecordHash(KEY)));
  }

  /** Gives a few bytes at a time, as streams may, so that lines and buffers end anywhere. */
  private static final class InBits extends FilterInputStream {

    private int turn;

    InBits(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      turn++;
      return super.read(bytes, from, Math.min(length, turn % 7 == 0 ? 10_007 : turn % 5 + 1));
    }
  }
}
