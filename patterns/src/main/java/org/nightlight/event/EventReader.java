package org.nightlight.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Rejection.Reason;

/**
 * Reads records as contract §1 says: each becomes an event or a rejection, never an exception, and
 * of a record's content nothing but the contract's own fields is kept.
 *
 * <p>A reader works on one record at a time and is for one thread.
 */
public final class EventReader {

  /** The size of the largest record that is read. */
  public static final int MAX_BYTES = 65_536;

  private static final long MAX_AHEAD_MILLIS = TimeUnit.HOURS.toMillis(1);

  /**
   * No limits of its own, since a record is small and what is unknown in it is skipped whatever it
   * looks like. No table of names, since it would keep what senders put there as names.
   */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_BYTES)
                  .maxNumberLength(MAX_BYTES)
                  .maxNameLength(MAX_BYTES)
                  .maxStringLength(MAX_BYTES)
                  .build())
          .build();

  private final InputRules rules;
  private final UnknownFields counter;
  private final InstantSource clock;

  /** By itself it refuses what is not UTF-8 to the letter, where Jackson lets some things pass. */
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

  private final char[] chars = new char[MAX_BYTES];

  /**
   * A reader of what has happened.
   *
   * @throws IllegalArgumentException if the rules are live ones, which need a clock
   */
  public EventReader(InputRules rules, UnknownFields counter) {
    this(rules, counter, InstantSource.fixed(Instant.EPOCH));
    if (rules.live()) {
      throw new IllegalArgumentException("live reading needs a clock");
    }
  }

  /**
   * A reader of what happens or has happened.
   *
   * @param counter told of each unknown field that is passed, in rejected records as well
   * @param clock the wall clock, asked only if the rules are live ones
   */
  public EventReader(InputRules rules, UnknownFields counter, InstantSource clock) {
    this.rules = rules;
    this.counter = counter;
    this.clock = clock;
  }

  /** Reads a record of {@code accounts}. */
  public ParsedEvent readAccountChange(byte[] record) {
    AccountDraft draft = new AccountDraft();
    Rejection rejection = read(record, draft);
    return rejection == null ? ParsedEvent.of(draft.finish()) : ParsedEvent.of(rejection);
  }

  /** Reads a record of {@code interactions}. */
  public ParsedEvent readInteraction(byte[] record) {
    InteractionDraft draft = new InteractionDraft();
    Rejection rejection = read(record, draft);
    return rejection == null ? ParsedEvent.of(draft.finish()) : ParsedEvent.of(rejection);
  }

  private @Nullable Rejection read(byte[] record, Draft draft) {
    if (record.length > MAX_BYTES) {
      return new Rejection(Reason.TOO_LARGE, null);
    }
    Faults faults = new Faults();
    if (!readObject(record, draft, faults)) {
      return new Rejection(Reason.NOT_JSON_OBJECT, null);
    }
    if (faults.none()) {
      draft.compare(faults);
    }
    return faults.first();
  }

  private boolean readObject(byte[] record, Draft draft, Faults faults) {
    CharBuffer text = CharBuffer.wrap(chars);
    if (utf8.reset().decode(ByteBuffer.wrap(record), text, true).isError()) {
      return false;
    }
    try (JsonParser parser = JSON.createParser(chars, 0, text.position())) {
      FieldValues values = new FieldValues(parser, faults, lastTime());
      return new RecordCursor(parser, faults, values, rules, counter).read(draft);
    } catch (IOException e) {
      // Not kept, since its message can quote the record.
      return false;
    }
  }

  private long lastTime() {
    return rules.live()
        ? Math.min(FieldValues.LAST_TIME, clock.millis() + MAX_AHEAD_MILLIS)
        : FieldValues.LAST_TIME;
  }
}
