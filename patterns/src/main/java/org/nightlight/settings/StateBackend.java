package org.nightlight.settings;

/** Where the job keeps its state. */
public enum StateBackend {
  ROCKSDB("rocksdb"),
  HEAP("heap");

  private final String spelling;

  StateBackend(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String toString() {
    return spelling;
  }
}
