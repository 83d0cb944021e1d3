package org.nightlight.event;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object of the contract, as far as it has been read. */
interface Draft {

  Map<String, Field> known();

  /** The fields that must be there, as {@linkplain Field#bit() bits}. */
  long required();

  /** What a field that is an object is read into; null: the field is none. */
  default @Nullable Draft inner(Field field) {
    return null;
  }

  /** Takes over the value of a field that is no object. It is not null. */
  void take(Field field, FieldValues values) throws IOException;

  /** Notes what is wrong between fields, once each of them alone is right. */
  default void compare(Faults faults) {}
}
