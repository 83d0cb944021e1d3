package org.nightlight.event;

/** What sort of account it is. */
public enum AccountKind {
  PERSON,
  ORGANISATION,
  /** One of the platform's own accounts: never a subject or a target. */
  SERVICE
}
