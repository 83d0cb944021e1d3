package org.nightlight.people;

/** The age band that an output tells instead of an age (contract §3). */
public enum AgeBand {
  UNDER_13("UNDER_13"),
  FROM_13_TO_15("13_15"),
  FROM_16_TO_17("16_17"),
  ADULT("ADULT"),
  UNKNOWN("UNKNOWN");

  private final String label;

  AgeBand(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
