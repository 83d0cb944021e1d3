package org.nightlight.jobs.output;

/**
 * A result on its way to a sorted file: its sort key, a NUL and its JSON. The plain order of such
 * lines is that of the keys, then of the JSON.
 */
final class SpoolLine {

  private static final char END_OF_KEY = '\0';

  private SpoolLine() {}

  static String of(OutputRecord output) {
    return inOneLine(output.sortKey()) + END_OF_KEY + output.json();
  }

  /** Where a line's JSON starts. */
  static int json(String line) {
    return line.indexOf(END_OF_KEY) + 1;
  }

  /** Takes line ends and NULs out of a key (a file's name can have them) and keeps the order. */
  private static String inOneLine(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      switch (c) {
        case '\0' -> out.append("\1\1");
        case '\1' -> out.append("\1\2");
        case '\t' -> out.append("\t\1");
        case '\n' -> out.append("\t\2");
        case '\f' -> out.append("\f\1");
        case '\r' -> out.append("\f\2");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
