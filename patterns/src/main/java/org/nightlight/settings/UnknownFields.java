package org.nightlight.settings;

/** What becomes of a record with a field that the contract does not know. */
public enum UnknownFields {
  /** The field is skipped unread and counted. */
  SKIP("skip"),
  /** The record is rejected. */
  REJECT("reject");

  private final String spelling;

  UnknownFields(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String toString() {
    return spelling;
  }
}
