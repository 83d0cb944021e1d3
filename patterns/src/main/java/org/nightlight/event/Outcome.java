package org.nightlight.event;

/** Whether the service let an interaction through. */
public enum Outcome {
  DELIVERED,
  /** A setting or a block of the service stopped it. */
  REFUSED
}
