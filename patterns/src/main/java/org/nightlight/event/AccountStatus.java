package org.nightlight.event;

/** Where an account is in its life. */
public enum AccountStatus {
  ACTIVE,
  SUSPENDED,
  DELETED
}
