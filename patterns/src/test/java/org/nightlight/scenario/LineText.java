package org.nightlight.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line for what is expected or came, without what is not told of it. */
final class LineText {

  private final StringBuilder text;

  LineText(@Nullable String first) {
    text = new StringBuilder(String.valueOf(first));
  }

  LineText add(String name, @Nullable Object value) {
    if (value != null) {
      text.append(", ").append(name).append(value);
    }
    return this;
  }

  static @Nullable String joined(@Nullable List<String> words) {
    return words == null || words.isEmpty()
        ? null
        : String.join(" + ", words.stream().sorted().toList());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
