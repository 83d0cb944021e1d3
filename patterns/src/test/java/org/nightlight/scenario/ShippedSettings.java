package org.nightlight.scenario;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.nightlight.patterns.Catalogue;
import org.nightlight.risk.Mode;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsException;
import org.nightlight.settings.SettingsLoader;

/** The settings as they are shipped. */
public final class ShippedSettings {

  private static final LoadedSettings SHIPPED = load();
  private static final Map<String, Mode> MODES =
      SHIPPED.settings().patterns().entrySet().stream()
          .collect(toUnmodifiableMap(Map.Entry::getKey, pattern -> pattern.getValue().mode()));

  private ShippedSettings() {}

  /** Of every pattern. */
  static Map<String, Mode> modes() {
    return MODES;
  }

  /**
   * Loads them.
   *
   * @param overrides {@code key=value} for each that is to be another
   */
  public static LoadedSettings with(String... overrides) {
    return overrides.length == 0 ? SHIPPED : load(overrides);
  }

  private static LoadedSettings load(String... overrides) {
    try {
      return SettingsLoader.load(null, Catalogue.shapes(), List.of(overrides));
    } catch (SettingsException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
