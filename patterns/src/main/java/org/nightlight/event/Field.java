package org.nightlight.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fields that the contract knows, in its order. Of several fields at fault the first in this
 * order is named.
 */
enum Field {
  EVENT_ID,
  OCCURRED_AT,
  ACTOR_ID,
  TARGET_ID,
  ACCOUNT_ID,
  CREATED_AT,
  BIRTH_DATE,
  AGE_SOURCE,
  STATUS,
  CHANGED_BY,
  KIND,
  OUTCOME,
  ATTACHMENT,
  VIA,
  REGION,
  TIME_ZONE,
  FAMILY_ID,
  DEVICE_TOKENS,
  SETTINGS,
  PROFILE,
  MESSAGES,
  COMMENTS,
  SUGGESTIONS,
  CONNECTIONS_LIST,
  LOCATION,
  DOWNLOADS;

  private static final Field[] ALL = values();

  static final Map<String, Field> OF_INTERACTION =
      byKey(EnumSet.of(EVENT_ID, OCCURRED_AT, ACTOR_ID, TARGET_ID, KIND, OUTCOME, ATTACHMENT, VIA));

  static final Map<String, Field> OF_ACCOUNT =
      byKey(
          EnumSet.of(
              EVENT_ID,
              OCCURRED_AT,
              ACCOUNT_ID,
              CREATED_AT,
              BIRTH_DATE,
              AGE_SOURCE,
              STATUS,
              CHANGED_BY,
              KIND,
              REGION,
              TIME_ZONE,
              FAMILY_ID,
              DEVICE_TOKENS,
              SETTINGS));

  static final Map<String, Field> OF_SETTINGS = byKey(EnumSet.range(PROFILE, DOWNLOADS));

  private final String key = name().toLowerCase(Locale.ROOT);

  /** The field's key in its JSON object. */
  String key() {
    return key;
  }

  /** The field's name in a rejection: dotted for a member of {@code settings}. */
  String path() {
    return compareTo(SETTINGS) > 0 ? SETTINGS.key + "." + key : key;
  }

  /** A set of fields as bits: one bit each, the first field the lowest. */
  long bit() {
    return 1L << ordinal();
  }

  static long bits(Set<Field> fields) {
    long bits = 0;
    for (Field field : fields) {
      bits |= field.bit();
    }
    return bits;
  }

  static Field first(long bits) {
    return ALL[Long.numberOfTrailingZeros(bits)];
  }

  private static Map<String, Field> byKey(Set<Field> fields) {
    Map<String, Field> byKey = new HashMap<>();
    for (Field field : fields) {
      byKey.put(field.key, field);
    }
    return Map.copyOf(byKey);
  }
}
