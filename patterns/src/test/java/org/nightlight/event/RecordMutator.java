package org.nightlight.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes records that a sender may send by mistake or malice out of valid ones, the same ones for
 * the same seed. Where it puts a text into a record that is {@link #CANARY}, which no field may
 * hold. It adds no line breaks, so a mutant can be a line of a file.
 */
public final class RecordMutator {

  /** To be in no outcome of reading a mutant. Its blanks keep it from being an id or a word. */
  public static final String CANARY = "never to be seen again";

  /** What becomes of a mutant, if the record that it was made of is accepted. */
  public enum Fate {
    ACCEPTED,
    REJECTED,
    EITHER
  }

  /** A mutant. */
  public record Mutant(Mutation mutation, byte[] record) {}

  /** What is done to a record. */
  public enum Mutation {
    CONTENT_ADDED(Fate.ACCEPTED),
    NAME_ADDED(Fate.ACCEPTED),
    UNKNOWN_SETTING_ADDED(Fate.ACCEPTED),
    DEEP_VALUE_ADDED(Fate.ACCEPTED),
    HUGE_NUMBER_ADDED(Fate.ACCEPTED),
    UNCLOSED_VALUE_ADDED(Fate.REJECTED),
    INVALID_UTF_8_ADDED(Fate.REJECTED),
    KNOWN_KEY_REPEATED(Fate.REJECTED),
    UNKNOWN_KEY_REPEATED(Fate.REJECTED),
    MADE_TOO_LARGE(Fate.REJECTED),
    TRUNCATED(Fate.REJECTED),
    FOLLOWED(Fate.REJECTED),
    PRECEDED(Fate.REJECTED),
    REPLACED(Fate.REJECTED),
    VALUE_MADE_CANARY(Fate.REJECTED),
    VALUE_CHANGED(Fate.EITHER),
    VALUE_MADE_NULL(Fate.EITHER),
    BYTES_CHANGED(Fate.EITHER),
    BYTES_LOST(Fate.EITHER);

    public final Fate fate;

    Mutation(Fate fate) {
      this.fate = fate;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LARGE = 70 * 1024;
  private static final String QUOTED = "\"" + CANARY + "\"";
  private static final List<String> VALUES =
      List.of(
          "0",
          "-1",
          "1.5",
          "1e400",
          "9".repeat(2000),
          "true",
          "false",
          "\"\"",
          "\"0\"",
          "[]",
          "{}",
          "[[]]",
          "[" + QUOTED + "]",
          "{" + QUOTED + ":" + QUOTED + "}",
          "[null]",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"2026-02-30T00:00:00Z\"",
          "\"" + "x".repeat(129) + "\"");
  private static final List<String> FOREIGN =
      List.of(
          "",
          " ",
          "null",
          "true",
          "0",
          QUOTED,
          "[]",
          "{}",
          "[" + QUOTED + "]",
          "{" + QUOTED + ":{}}",
          "{\"event_id\":" + QUOTED + "}",
          CANARY,
          "<event>" + CANARY,
          "{\"schema\":{\"type\":\"struct\"},\"payload\":{\"text\":" + QUOTED + "}}");
  private static final List<String> NOT_UTF_8 =
      List.of("\u0080", "\u00e9", "\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080");

  private final SplittableRandom random;

  public RecordMutator(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Does any one thing to the record, which has to be a JSON object with members. */
  public Mutant mutate(byte[] record) {
    Mutation mutation = any(List.of(Mutation.values()));
    return new Mutant(mutation, mutate(record, mutation));
  }

  /** Does this to the record, which has to be a JSON object with members. */
  public byte[] mutate(byte[] record, Mutation mutation) {
    return switch (mutation) {
      case CONTENT_ADDED ->
          add(record, content(), any(List.of(QUOTED, "[" + QUOTED + "]", "null")));
      case NAME_ADDED -> add(record, CANARY, "{" + QUOTED + ":" + QUOTED + "}");
      case UNKNOWN_SETTING_ADDED -> addSetting(record);
      case DEEP_VALUE_ADDED -> add(record, content(), deep(random.nextInt(1, 30_000)));
      case HUGE_NUMBER_ADDED -> add(record, "x", any(List.of("", "1.", "1e")) + digits(60_000));
      case UNCLOSED_VALUE_ADDED -> add(record, "x", "[".repeat(random.nextInt(1, 60_000)));
      case INVALID_UTF_8_ADDED -> addRaw(record, any(NOT_UTF_8));
      case KNOWN_KEY_REPEATED -> add(record, key(record), QUOTED);
      case UNKNOWN_KEY_REPEATED -> add(add(record, CANARY, "1"), CANARY, QUOTED);
      case MADE_TOO_LARGE -> add(record, "x", "\"" + CANARY.repeat(LARGE / CANARY.length()) + "\"");
      case TRUNCATED -> text(record).substring(0, random.nextInt(record.length)).getBytes(UTF_8);
      case FOLLOWED -> (text(record) + any(List.of("}", "{}", ",", QUOTED, "0"))).getBytes(UTF_8);
      case PRECEDED -> (any(List.of("\uFEFF", "{}", "\0", "[")) + text(record)).getBytes(UTF_8);
      case REPLACED -> any(FOREIGN).getBytes(UTF_8);
      case VALUE_MADE_CANARY -> set(record, QUOTED);
      case VALUE_CHANGED -> set(record, any(VALUES));
      case VALUE_MADE_NULL -> set(record, "null");
      case BYTES_CHANGED -> changeBytes(record);
      case BYTES_LOST -> loseBytes(record);
    };
  }

  /** Changes up to eight bytes of what need be no record. */
  public byte[] changeBytes(byte[] record) {
    byte[] changed = record.clone();
    for (int left = record.length == 0 ? 0 : random.nextInt(1, 9); left > 0; left--) {
      byte any = (byte) random.nextInt(256);
      changed[random.nextInt(changed.length)] = any == '\n' || any == '\r' ? (byte) '"' : any;
    }
    return changed;
  }

  private byte[] loseBytes(byte[] record) {
    int from = random.nextInt(record.length);
    int to = random.nextInt(from, Math.min(record.length, from + 20)) + 1;
    String raw = new String(record, ISO_8859_1);
    return (raw.substring(0, from) + raw.substring(to)).getBytes(ISO_8859_1);
  }

  /** Adds a member as the first or the last one. */
  private byte[] add(byte[] record, String key, String json) {
    String object = text(record);
    String member = "\"" + key + "\":" + json;
    String more =
        random.nextBoolean()
            ? "{" + member + "," + object.substring(1)
            : object.substring(0, object.length() - 1) + "," + member + "}";
    return more.getBytes(UTF_8);
  }

  private byte[] addRaw(byte[] record, String bytes) {
    byte[] marked = add(record, "x", "\"<>\"");
    return new String(marked, ISO_8859_1)
        .replace("\"<>\"", "\"" + bytes + "\"")
        .getBytes(ISO_8859_1);
  }

  private byte[] addSetting(byte[] record) {
    ObjectNode object = object(record);
    if (object.get("settings") instanceof ObjectNode settings) {
      settings.put(content(), CANARY).put(CANARY, CANARY);
    } else {
      object.put("settings", CANARY);
    }
    return bytes(object);
  }

  private byte[] set(byte[] record, String json) {
    ObjectNode object = object(record);
    object.putRawValue(key(record), new RawValue(json));
    return bytes(object);
  }

  private String key(byte[] record) {
    List<String> keys = new ArrayList<>();
    object(record).fieldNames().forEachRemaining(keys::add);
    return any(keys);
  }

  private String content() {
    return any(UnknownFields.CONTENT_LIKE.stream().sorted().toList());
  }

  private String deep(int depth) {
    return random.nextBoolean()
        ? "[".repeat(depth) + QUOTED + "]".repeat(depth)
        : "{\"\":".repeat(depth / 4) + QUOTED + "}".repeat(depth / 4);
  }

  private String digits(int most) {
    return Integer.toString(random.nextInt(1, 10)).repeat(random.nextInt(1, most));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String text(byte[] record) {
    return new String(record, UTF_8);
  }

  private static ObjectNode object(byte[] record) {
    try {
      return (ObjectNode) JSON.readTree(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(ObjectNode object) {
    return object.toString().getBytes(UTF_8);
  }
}
