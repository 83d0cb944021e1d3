package org.nightlight.privacy;

/** How a violation came about (contract §3). */
public enum Cause {
  /** An account was opened that way. */
  CREATED,
  /** The service or its support changed it. */
  CHANGED_BY_SYSTEM,
  /** A birth date put the account into the age band, and nobody closed it in time. */
  AGE_CORRECTED,
  /** The user or a guardian chose what they may not have. */
  OPTED_OUT,
  /** The service let an interaction through. */
  DELIVERED
}
