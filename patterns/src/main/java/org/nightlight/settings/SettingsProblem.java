package org.nightlight.settings;

/**
 * One thing that is wrong with the settings.
 *
 * @param file relative to the settings' folder, or {@code --set}
 * @param key as written there, joined by dots; empty where the file as a whole is meant
 */
public record SettingsProblem(String file, String key, String found, String allowed) {

  @Override
  public String toString() {
    return file
        + ": "
        + (key.isEmpty() ? "" : key + ": ")
        + "found "
        + found
        + ", allowed "
        + allowed;
  }
}
