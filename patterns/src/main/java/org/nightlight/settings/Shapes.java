package org.nightlight.settings;

import java.util.List;

/** What the settings of patterns and privacy checks look like. */
public record Shapes(List<PatternShape> patterns, List<CheckShape> checks) {

  public Shapes {
    patterns = List.copyOf(patterns);
    checks = List.copyOf(checks);
  }
}
