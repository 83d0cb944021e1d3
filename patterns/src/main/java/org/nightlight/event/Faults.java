package org.nightlight.event;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.Rejection.Reason;

/**
 * The faults found in one record, of which it keeps the one to name. That is the same for every
 * order of the record's keys: what is wrong with the record as a whole goes before what is wrong
 * with one field, that before what is wrong between two, and within each the contract's order of
 * fields decides.
 */
final class Faults {

  private static final int NO_FIELD = Field.values().length;

  private int rank = Integer.MAX_VALUE;
  private @Nullable Rejection first;

  void note(Reason reason, @Nullable Field field) {
    int place = field == null ? NO_FIELD : field.ordinal();
    int found = layer(reason) * (NO_FIELD + 1) + place;
    if (found < rank) {
      rank = found;
      first = new Rejection(reason, field == null ? null : field.path());
    }
  }

  boolean none() {
    return first == null;
  }

  /** Null: the record has none. */
  @Nullable Rejection first() {
    return first;
  }

  private static int layer(Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> 0;
      case NOT_JSON_OBJECT -> 1;
      case DUPLICATE_KEY -> 2;
      case UNKNOWN_FIELD -> 3;
      case MISSING_FIELD, WRONG_TYPE, WRONG_VALUE, TIME_OUT_OF_RANGE -> 4;
      case ACTOR_IS_TARGET, CREATED_AFTER_CHANGE, BORN_AFTER_CHANGE -> 5;
    };
  }
}
