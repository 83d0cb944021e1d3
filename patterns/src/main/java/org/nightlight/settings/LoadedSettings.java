package org.nightlight.settings;

import java.util.List;

/** The settings, and one by one where each comes from, in the order of the shipped files. */
public record LoadedSettings(Settings settings, List<SettingInForce> inForce) {

  public LoadedSettings {
    inForce = List.copyOf(inForce);
  }
}
