package org.nightlight.settings;

import java.util.Map;

/** Placeholder until the loader lands. */
public record LoadedSettings(Settings settings, Map<String, String> values) {}
