package org.nightlight.settings;

/** The age bands that privacy promises are made by (catalogue §3). */
public enum Protection {
  UNDER_16("under-16"),
  FROM_16_TO_17("16-17"),
  ADULT("adult"),
  UNKNOWN("unknown");

  private final String label;

  Protection(String label) {
    this.label = label;
  }

  public boolean ofMinors() {
    return this == UNDER_16 || this == FROM_16_TO_17;
  }

  /** As the settings name it. */
  public String label() {
    return label;
  }
}
