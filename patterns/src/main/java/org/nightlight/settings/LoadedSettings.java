package org.nightlight.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings, and one by one where each comes from, in the order of the shipped files. */
public record LoadedSettings(Settings settings, List<SettingInForce> inForce) {

  public LoadedSettings {
    inForce = List.copyOf(inForce);
  }

  /** Every setting's value in its one spelling, by its key. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    inForce.forEach(setting -> values.put(setting.key(), setting.value()));
    return values;
  }
}
