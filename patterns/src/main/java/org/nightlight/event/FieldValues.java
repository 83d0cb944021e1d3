package org.nightlight.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.CharBuffer;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Rejection.Reason;

/**
 * The value that the parser stands at, as what its field has to be. A value that is not that is
 * noted as the field's fault and given as null, false or any time.
 */
final class FieldValues {

  /** 2000-01-01T00:00:00Z in milliseconds since the epoch. */
  static final long FIRST_TIME = 946_684_800_000L;

  /** The last millisecond of the year 2100, in the same unit. */
  static final long LAST_TIME = 4_133_980_799_999L;

  private static final int MAX_ID = 128;
  private static final int MAX_TOKENS = 16;
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  /** Names of IANA's that this Java knows by others only. */
  private static final Map<String, String> ABBREVIATED =
      Map.of("EST", "Etc/GMT+5", "MST", "Etc/GMT+7", "HST", "Etc/GMT+10");

  private static final Set<String> TIME_ZONES = timeZones();

  private final JsonParser parser;
  private final Faults faults;
  private final long lastTime;

  /**
   * Reads on from where the parser stands.
   *
   * @param lastTime the last {@code occurred_at} to accept, in milliseconds since the epoch
   */
  FieldValues(JsonParser parser, Faults faults, long lastTime) {
    this.parser = parser;
    this.faults = faults;
    this.lastTime = lastTime;
  }

  @Nullable String id(Field field) throws IOException {
    CharSequence text = text(field);
    return text != null && check(isId(text), field) ? text.toString() : null;
  }

  /** Distinct ids in the order given; the bound is on how many are given. */
  List<String> ids(Field field) throws IOException {
    if (!parser.isExpectedStartArrayToken()) {
      refuseType(field);
      return List.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (int given = 1; parser.nextToken() != JsonToken.END_ARRAY; given++) {
      String id = id(field);
      if (check(given <= MAX_TOKENS, field) && id != null) {
        ids.add(id);
      }
    }
    return List.copyOf(ids);
  }

  long time(Field field) throws IOException {
    CharSequence text = text(field);
    long time = text == null ? UtcTime.INVALID : UtcTime.parse(text);
    if (text != null) {
      check(time != UtcTime.INVALID, field);
    }
    return time;
  }

  long occurredAt(Field field) throws IOException {
    long time = time(field);
    if (time != UtcTime.INVALID && (time < FIRST_TIME || time > lastTime)) {
      faults.note(Reason.TIME_OUT_OF_RANGE, field);
    }
    return time;
  }

  @Nullable BirthDate birthDate(Field field) throws IOException {
    CharSequence text = text(field);
    BirthDate date = text == null ? null : BirthDate.parse(text);
    if (text != null) {
      check(date != null, field);
    }
    return date;
  }

  <E extends Enum<E>> @Nullable E word(Field field, Words<E> words) throws IOException {
    CharSequence text = text(field);
    E word = text == null ? null : words.find(text);
    if (text != null) {
      check(word != null, field);
    }
    return word;
  }

  @Nullable String region(Field field) throws IOException {
    return oneOf(REGIONS, field);
  }

  private static Set<String> timeZones() {
    Set<String> names = new HashSet<>(ZoneId.getAvailableZoneIds());
    names.addAll(ABBREVIATED.keySet());
    return Set.copyOf(names);
  }

  @Nullable String timeZone(Field field) throws IOException {
    String name = oneOf(TIME_ZONES, field);
    return name == null ? null : ABBREVIATED.getOrDefault(name, name);
  }

  boolean flag(Field field) throws IOException {
    boolean yes = parser.hasToken(JsonToken.VALUE_TRUE);
    if (!yes && !parser.hasToken(JsonToken.VALUE_FALSE)) {
      refuseType(field);
    }
    return yes;
  }

  /** Notes that the value is of another JSON type, and skips it. */
  void refuseType(Field field) throws IOException {
    faults.note(Reason.WRONG_TYPE, field);
    parser.skipChildren();
  }

  private @Nullable String oneOf(Set<String> allowed, Field field) throws IOException {
    CharSequence text = text(field);
    if (text == null) {
      return null;
    }
    String given = text.toString();
    return check(allowed.contains(given), field) ? given : null;
  }

  /** A look at the parser's own buffer, to be used before the parser moves on. */
  private @Nullable CharSequence text(Field field) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      refuseType(field);
      return null;
    }
    return CharBuffer.wrap(
        parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
  }

  private boolean check(boolean allowed, Field field) {
    if (!allowed) {
      faults.note(Reason.WRONG_VALUE, field);
    }
    return allowed;
  }

  private static boolean isId(CharSequence text) {
    int length = text.length();
    if (length == 0 || length > MAX_ID) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (c < '!' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
