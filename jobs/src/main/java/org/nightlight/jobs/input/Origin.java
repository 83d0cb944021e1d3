package org.nightlight.jobs.input;

/**
 * Where a record was read: a log (a Kafka topic's partition, or a file) and a place in it.
 *
 * @param input which of the two inputs it belongs to
 * @param log the topic's name, or the file's path as it was given
 * @param partition the topic's partition; below 0 for a file, another one for each file named, so
 *     that one named twice is two logs
 * @param place the record's offset in its partition, or its line in the file, from 1
 */
public record Origin(Input input, String log, int partition, long place) {

  /** The two inputs of contract §1. */
  public enum Input {
    ACCOUNTS,
    INTERACTIONS
  }

  /**
   * A line of a file.
   *
   * @param number the file's place among all files, from 0
   */
  static Origin ofFile(Input input, String path, int number, long line) {
    return new Origin(input, path, -1 - number, line);
  }

  public boolean isFile() {
    return partition < 0;
  }
}
