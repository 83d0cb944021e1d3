package org.nightlight.settings;

import java.io.Serializable;
import java.util.Map;

/**
 * What one check holds a service to.
 *
 * @param byBand of a setting: how closed it is at least, as one of its values; of a delivery:
 *     {@code true} where it is judged
 * @param source the document that promises it
 */
public record CheckPromise(Map<Protection, String> byBand, String source) implements Serializable {

  public CheckPromise {
    byBand = Map.copyOf(byBand);
  }

  /** The value that a setting is at least as closed as; for the most open one nothing is asked. */
  public String required(Protection band) {
    String value = byBand.get(band);
    if (value == null) {
      throw new IllegalArgumentException("Nothing is set for " + band.label());
    }
    return value;
  }

  /** Whether a delivery to that band is judged; bands that the check is not about never are. */
  public boolean isJudged(Protection band) {
    return Boolean.parseBoolean(byBand.get(band));
  }
}
