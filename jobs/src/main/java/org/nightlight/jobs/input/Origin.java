package org.nightlight.jobs.input;

/**
 * Where a record was read: a log (a Kafka topic's partition, or a file) and a place in it.
 *
 * @param input which of the two inputs it belongs to
 * @param log the topic's name, or the file's path as it was given
 * @param partition the topic's partition; {@link #FILE} for a file
 * @param place the record's offset in its partition, or its line in the file, from 1
 */
public record Origin(Input input, String log, int partition, long place) {

  public static final int FILE = -1;

  /** The two inputs of contract §1. */
  public enum Input {
    ACCOUNTS,
    INTERACTIONS
  }

  public boolean isFile() {
    return partition == FILE;
  }
}
