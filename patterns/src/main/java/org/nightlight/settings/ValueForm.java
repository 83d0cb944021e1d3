package org.nightlight.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a setting's value may be. */
interface ValueForm {

  /** In words, for messages. */
  String allowed();

  /**
   * The value, or null where it is not allowed.
   *
   * @param folder where a relative path starts
   */
  @Nullable Object read(Written written, Path folder);

  /** What a message shows of a value that is not allowed. */
  default String found(Written written) {
    return written.shown();
  }

  record WholeNumber(int min, int max) implements ValueForm {
    @Override
    public String allowed() {
      return "a whole number from " + min + " to " + max;
    }

    @Override
    public @Nullable Object read(Written written, Path folder) {
      if (written.quoted() || !written.text().matches("0|[1-9]\\d{0,8}")) {
        return null;
      }
      int number = Integer.parseInt(written.text());
      return number >= min && number <= max ? number : null;
    }
  }

  record AnyNumber(double min, double max) implements ValueForm {
    @Override
    public String allowed() {
      return "a number from " + SpanText.print(min) + " to " + SpanText.print(max);
    }

    @Override
    public @Nullable Object read(Written written, Path folder) {
      if (written.quoted() || !written.text().matches("\\d{1,9}(\\.\\d{1,15})?")) {
        return null;
      }
      double number = Double.parseDouble(written.text());
      return number >= min && number <= max ? number : null;
    }
  }

  record Span(boolean orZero) implements ValueForm {
    @Override
    public String allowed() {
      return "a span of time "
          + (orZero ? "of zero or more" : "longer than zero")
          + ", as in 30s, 45min, 24h, 7d or PT30S";
    }

    @Override
    public @Nullable Object read(Written written, Path folder) {
      Duration span = SpanText.parse(written.text());
      return span == null || span.isNegative() || (span.isZero() && !orZero) ? null : span;
    }
  }

  record Days() implements ValueForm {
    @Override
    public String allowed() {
      return "a span of whole days, one or more, as in 30d";
    }

    @Override
    public @Nullable Object read(Written written, Path folder) {
      Duration span = SpanText.parse(written.text());
      if (span == null || !span.equals(Duration.ofDays(span.toDays()))) {
        return null;
      }
      return span.toDays() >= 1 ? span : null;
    }
  }

  record Choice(Class<? extends Enum<?>> type) implements ValueForm {
    @Override
    public String allowed() {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(" or "));
    }

    @Override
    public @Nullable Object read(Written written, Path folder) {
      for (Object constant : type.getEnumConstants()) {
        if (constant.toString().equals(written.text())) {
          return constant;
        }
      }
      return null;
    }
  }

  record Flag() implements ValueForm {
    @Override
    public String allowed() {
      return "true or false";
    }

    @Override
    public @Nullable Object read(Written written, Path folder) {
      return written.quoted() || !written.text().matches("true|false")
          ? null
          : Boolean.valueOf(written.text());
    }
  }

  /** Free text: a message never repeats it, since it might be a secret in the wrong place. */
  record Text(String regex, String says) implements ValueForm {
    static final Text ANY = new Text("(?s).*\\S.*", "a text that is not blank");

    @Override
    public String allowed() {
      return says;
    }

    @Override
    public @Nullable Object read(Written written, Path folder) {
      return written.text().matches(regex) ? written.text() : null;
    }

    @Override
    public String found(Written written) {
      return written.sort() == Written.Sort.SCALAR ? "a text unlike that" : written.shown();
    }
  }

  /** The path of a file that can be read; a message never repeats it either. */
  record FilePath() implements ValueForm {
    @Override
    public String allowed() {
      return "the path of a readable file";
    }

    @Override
    public @Nullable Object read(Written written, Path folder) {
      try {
        Path path = folder.resolve(written.text()).toAbsolutePath().normalize();
        return Files.isRegularFile(path) && Files.isReadable(path) ? path.toString() : null;
      } catch (InvalidPathException e) {
        return null;
      }
    }

    @Override
    public String found(Written written) {
      return written.sort() == Written.Sort.SCALAR ? "no such file" : written.shown();
    }
  }
}
