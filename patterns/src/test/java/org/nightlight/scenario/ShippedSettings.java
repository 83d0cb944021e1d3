package org.nightlight.scenario;

import java.util.List;
import org.nightlight.patterns.Catalogue;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsException;
import org.nightlight.settings.SettingsLoader;

/** The settings as they are shipped. */
public final class ShippedSettings {

  private ShippedSettings() {}

  /**
   * Loads them.
   *
   * @param overrides {@code key=value} for each that is to be another
   */
  public static LoadedSettings with(String... overrides) {
    try {
      return SettingsLoader.load(null, Catalogue.shapes(), List.of(overrides));
    } catch (SettingsException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
