package org.nightlight.settings;

/** How often a result reaches its topic when something fails in between. */
public enum Delivery {
  /** Once or more; repeated results carry the same id. */
  AT_LEAST_ONCE("at-least-once"),
  /** Once, by Kafka transactions. */
  EXACTLY_ONCE("exactly-once");

  private final String spelling;

  Delivery(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String toString() {
    return spelling;
  }
}
