package org.nightlight.settings;

import java.io.Serializable;
import java.util.Map;

/**
 * Every setting in force. Its parts are the sections of {@code nightlight.yaml}, component for key;
 * {@code privacy} is {@code privacy-defaults.yaml}.
 *
 * @param patterns each pattern's own settings, by the pattern's name
 * @param version 16 hex digits that change with any value that can change a result
 */
public record Settings(
    TimeSettings time,
    InputSettings input,
    StateSettings state,
    RetentionSettings retention,
    LegalBasis legalBasis,
    SignalSettings signals,
    GuardSettings guards,
    ScoreSettings score,
    AlertSettings alerts,
    PrivacySettings privacy,
    KafkaSettings kafka,
    RunSettings run,
    Map<String, PatternSettings> patterns,
    String version)
    implements Serializable {

  public Settings {
    patterns = Map.copyOf(patterns);
  }

  public PatternSettings pattern(String name) {
    PatternSettings pattern = patterns.get(name);
    if (pattern == null) {
      throw new IllegalArgumentException("No settings for pattern " + name);
    }
    return pattern;
  }
}
