package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;

/**
 * How the accumulated risk adds up (catalogue §2), in event time.
 *
 * @param halfLife in which a contribution halves
 * @param signalCap a signal adds nothing while so many of its kind were added within capWindow
 * @param patternCap the same for the matches of a pattern
 * @param weights log-odds that a signal adds, by the signal's name
 */
public record ScoreSettings(
    Duration halfLife,
    int signalCap,
    int patternCap,
    Duration capWindow,
    Map<String, Double> weights)
    implements Serializable {

  public ScoreSettings {
    weights = Map.copyOf(weights);
  }
}
