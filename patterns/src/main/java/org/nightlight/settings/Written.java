package org.nightlight.settings;

/**
 * One setting as someone wrote it.
 *
 * @param path the keys that lead to it, joined by dots
 * @param text of a scalar, else empty
 * @param quoted so that it cannot be meant as a number or a truth value
 */
record Written(String path, Sort sort, String text, boolean quoted) {

  /** What stands behind the last key. */
  enum Sort {
    SCALAR("a single value"),
    NOTHING("nothing"),
    LIST("a list"),
    EMPTY_MAPPING("a mapping");

    final String words;

    Sort(String words) {
      this.words = words;
    }
  }

  static Written of(String path, Sort sort) {
    return new Written(path, sort, "", false);
  }

  /** The value for a message: short, on one line. */
  String shown() {
    if (sort != Sort.SCALAR) {
      return sort.words;
    }
    return quoted ? "the text \"" + oneLine(text) + '"' : oneLine(text);
  }

  static String oneLine(String text) {
    String line = text.replaceAll("\\p{C}", "?");
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }
}
