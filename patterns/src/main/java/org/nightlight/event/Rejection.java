package org.nightlight.event;

import org.jspecify.annotations.Nullable;

/**
 * Why a record was not accepted (contract §1). Holds nothing of the record but the name of a known
 * field.
 *
 * @param field the known field at fault, dotted for a member of {@code settings}; null where no
 *     single known field is
 */
public record Rejection(Reason reason, @Nullable String field) {

  /** The reason codes of {@code rejected-events}. */
  public enum Reason {
    /** Not one JSON object in UTF-8. */
    NOT_JSON_OBJECT,
    /** Over 65,536 bytes. */
    TOO_LARGE,
    /** A key given twice in one object. */
    DUPLICATE_KEY,
    /** A required field is missing or null. */
    MISSING_FIELD,
    /** A known field has a value of another JSON type. */
    WRONG_TYPE,
    /** A known field has the right type and a value that the contract does not allow. */
    WRONG_VALUE,
    /** {@code occurred_at} before 2000, after 2100, or (live) over 1 h after the wall clock. */
    TIME_OUT_OF_RANGE,
    /** Actor and target are one account. */
    ACTOR_IS_TARGET,
    /** {@code created_at} over 24 h after {@code occurred_at}. */
    CREATED_AFTER_CHANGE,
    /** The earliest day that {@code birth_date} can mean lies after {@code occurred_at}. */
    BORN_AFTER_CHANGE,
    /** An unknown field, where the settings say to reject those. */
    UNKNOWN_FIELD
  }
}
