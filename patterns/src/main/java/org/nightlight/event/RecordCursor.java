package org.nightlight.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nightlight.event.Rejection.Reason;

/**
 * Goes through one record once, to its end whatever is wrong with it, so that the fault that is
 * named does not hang on the order of the keys.
 *
 * <p>What the contract does not know is skipped unread. So a key that is given twice counts in the
 * contract's own objects (the record, {@code settings}), be it a known one or not, and inside an
 * unknown value it does not. An unknown member that is null counts as missing like any other.
 */
final class RecordCursor {

  private final JsonParser parser;
  private final Faults faults;
  private final FieldValues values;
  private final InputRules rules;
  private final UnknownFields counter;

  RecordCursor(
      JsonParser parser,
      Faults faults,
      FieldValues values,
      InputRules rules,
      UnknownFields counter) {
    this.parser = parser;
    this.faults = faults;
    this.values = values;
    this.rules = rules;
    this.counter = counter;
  }

  /** Whether the record is one JSON object and nothing else; its members go to the draft. */
  boolean read(Draft draft) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    readMembers(draft);
    return parser.nextToken() == null;
  }

  private void readMembers(Draft draft) throws IOException {
    Map<String, Field> known = draft.known();
    Set<String> unknown = Set.of();
    long seen = 0;
    long given = 0;
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      Field field = known.get(key);
      if (field == null) {
        unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
        skip(key, unknown);
      } else if ((seen & field.bit()) != 0) {
        faults.note(Reason.DUPLICATE_KEY, field);
        parser.skipChildren();
      } else {
        seen |= field.bit();
        if (token != JsonToken.VALUE_NULL) {
          given |= field.bit();
          readValue(draft, field);
        }
      }
    }
    long missing = draft.required() & ~given;
    if (missing != 0) {
      faults.note(Reason.MISSING_FIELD, Field.first(missing));
    }
  }

  private void readValue(Draft draft, Field field) throws IOException {
    Draft inner = draft.inner(field);
    if (inner == null) {
      draft.take(field, values);
    } else if (parser.isExpectedStartObjectToken()) {
      readMembers(inner);
    } else {
      values.refuseType(field);
    }
  }

  private void skip(String key, Set<String> before) throws IOException {
    if (!before.add(key)) {
      faults.note(Reason.DUPLICATE_KEY, null);
    }
    if (!parser.hasToken(JsonToken.VALUE_NULL)) {
      counter.seen(UnknownFields.CONTENT_LIKE.contains(key) ? key : UnknownFields.OTHER);
      if (rules.rejectUnknownFields()) {
        faults.note(Reason.UNKNOWN_FIELD, null);
      }
    }
    parser.skipChildren();
  }
}
