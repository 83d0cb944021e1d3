package org.nightlight.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of a story's accounts: one, or many in a row as in {@code minor-1..minor-12}. */
final class AccountNames {

  private static final Pattern ROW = Pattern.compile("(.*?)(\\d{1,4})\\.\\.(.*?)(\\d{1,4})");

  private AccountNames() {}

  static List<String> expand(String written) {
    Matcher row = ROW.matcher(written);
    if (!row.matches()) {
      return List.of(written);
    }
    int first = Integer.parseInt(row.group(2));
    int last = Integer.parseInt(row.group(4));
    if (!row.group(1).equals(row.group(3)) || first > last) {
      throw new IllegalArgumentException(
          "\"" + written + "\" is no row of accounts; write it like minor-1..minor-12");
    }
    List<String> names = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      names.add(row.group(1) + number);
    }
    return names;
  }
}
