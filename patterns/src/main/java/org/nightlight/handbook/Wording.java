package org.nightlight.handbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts settings in force into a text that names them as {@code {key}}. */
record Wording(Map<String, String> values) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9.-]+)}");
  private static final Pattern SPAN = Pattern.compile("(\\d+)(ms|s|min|h|d)");

  /**
   * Fills in a text, on one line.
   *
   * @param prefix what all keys in it begin with, left out there
   */
  String fill(String text, String prefix) {
    return PLACE
        .matcher(text.strip().replaceAll("(?<!\\n)\\n(?!\\n)", " "))
        .replaceAll(place -> words(prefix + place.group(1)));
  }

  private String words(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("a text names " + key + ", which is no setting");
    }
    return words(key, value);
  }

  /** A value as a text has it: "24 h", "70 %", "05:00". */
  static String words(String key, String value) {
    if (key.endsWith("share")) {
      return new BigDecimal(value).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
    if (key.endsWith("-hour")) {
      return String.format(Locale.ROOT, "%02d:00", Integer.parseInt(value));
    }
    return SPAN.matcher(value).replaceFirst("$1 $2");
  }
}
