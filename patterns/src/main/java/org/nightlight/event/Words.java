package org.nightlight.event;

import org.jspecify.annotations.Nullable;

/** The words that an enumerated field can have. */
final class Words<E extends Enum<E>> {

  private final E[] values;

  private Words(E[] values) {
    this.values = values;
  }

  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type.getEnumConstants());
  }

  /** Null: no such word. Goes through them all, since comparing a few lengths beats hashing. */
  @Nullable E find(CharSequence word) {
    for (E value : values) {
      if (value.name().contentEquals(word)) {
        return value;
      }
    }
    return null;
  }
}
