package org.nightlight.settings;

/**
 * One setting and where it comes from.
 *
 * @param key joined by dots, as {@code --set} takes it
 * @param value in its one spelling
 * @param origin a file relative to the settings' folder, {@code --set}, or {@code shipped}
 */
public record SettingInForce(String key, String value, String origin) {}
