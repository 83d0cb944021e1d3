package org.nightlight.settings;

import java.util.Map;
import java.util.Set;

/**
 * Which settings a pattern has beside its mode. The pattern's own class declares it.
 *
 * @param hasSeverity whether a severity and a weight are set; false where the score decides
 */
public record PatternShape(
    String name, boolean hasWindow, boolean hasSeverity, Map<String, ThresholdKind> thresholds) {

  private static final Set<String> TAKEN =
      Set.of("mode", "window", "severity", "weight", "thresholds");

  public PatternShape(String name, boolean hasWindow, Map<String, ThresholdKind> thresholds) {
    this(name, hasWindow, true, thresholds);
  }

  public PatternShape {
    thresholds = Map.copyOf(thresholds);
    for (String threshold : thresholds.keySet()) {
      if (TAKEN.contains(threshold)) {
        throw new IllegalArgumentException("A threshold may not be called " + threshold);
      }
    }
  }
}
