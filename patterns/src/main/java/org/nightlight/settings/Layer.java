package org.nightlight.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * Settings written in one place.
 *
 * @param file for messages
 * @param origin a file relative to the settings' folder, {@code --set}, or {@code shipped}
 * @param folder where a relative path in them starts
 */
record Layer(String file, String origin, Path folder, KeySpace keys, List<Written> settings) {

  static final String SHIPPED = "shipped";
  static final String OVERRIDES = "--set";
}
