package org.nightlight.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.nightlight.settings.Written.Sort;

/** Settings given as {@code key=value} on the command line; the last word on a key holds. */
final class Overrides {

  private Overrides() {}

  static Layer layer(
      List<String> given, Collection<KnownKey> known, Collection<SettingsProblem> problems) {
    List<Written> settings = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      int equals = given.get(i).indexOf('=');
      if (equals > 0) {
        settings.add(
            written(given.get(i).substring(0, equals), given.get(i).substring(equals + 1)));
      } else {
        // Not repeated: without a key it might be anything, a secret too.
        problems.add(
            new SettingsProblem(
                Layer.OVERRIDES, "number " + (i + 1), "no key and value", "key=value"));
      }
    }
    return new Layer(
        Layer.OVERRIDES, Layer.OVERRIDES, Path.of(""), KeySpace.ofOverrides(known), settings);
  }

  private static Written written(String key, String value) {
    return value.isEmpty() || value.equals("null")
        ? Written.of(key.strip(), Sort.NOTHING)
        : new Written(key.strip(), Sort.SCALAR, value.strip(), false);
  }
}
