package org.nightlight.settings;

import java.util.Map;
import java.util.Set;

/**
 * Which settings a pattern has beside mode, severity and weight. The pattern's own class declares
 * it.
 */
public record PatternShape(String name, boolean hasWindow, Map<String, ThresholdKind> thresholds) {

  private static final Set<String> TAKEN =
      Set.of("mode", "window", "severity", "weight", "thresholds");

  public PatternShape {
    thresholds = Map.copyOf(thresholds);
    for (String threshold : thresholds.keySet()) {
      if (TAKEN.contains(threshold)) {
        throw new IllegalArgumentException("A threshold may not be called " + threshold);
      }
    }
  }
}
