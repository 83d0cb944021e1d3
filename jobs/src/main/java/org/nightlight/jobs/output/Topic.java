package org.nightlight.jobs.output;

import java.util.Locale;

/** The outputs of contract §3 and §1: one Kafka topic or file each. */
public enum Topic {
  RISK_ALERTS,
  PRIVACY_VIOLATIONS,
  PRIVACY_SUMMARY,
  SIGNALS,
  REJECTED_EVENTS,
  LATE_EVENTS;

  /** The name that contract and files use, for example {@code risk-alerts}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
