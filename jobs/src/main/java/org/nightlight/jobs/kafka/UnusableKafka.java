package org.nightlight.jobs.kafka;

/** The cluster cannot be used and waiting would not help. The message is one line. */
public final class UnusableKafka extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableKafka(String message) {
    super(message);
  }
}
