package org.nightlight.event;

/** Where a birth date comes from. */
public enum AgeSource {
  DECLARED,
  ESTIMATED,
  VERIFIED
}
