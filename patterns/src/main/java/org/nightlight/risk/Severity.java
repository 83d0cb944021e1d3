package org.nightlight.risk;

/** How urgently an analyst should look, from the least to the most. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  URGENT
}
