package org.nightlight.jobs.demo;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What a stream of events has in real life: now and then a record comes twice, is cut short, or
 * comes hours late. None of them changes an alert.
 */
final class Mishaps {

  private static final int TWICE_EVERY = 4_001;
  private static final int CUT_EVERY = 9_001;
  private static final int LATE_EVERY = 15_001;
  private static final int LATE_BY = 5_000;

  private final Deque<ProducerRecord<byte[], byte[]>> before = new ArrayDeque<>();
  private long count;

  /** What is sent in the place of a record: itself, and from time to time a mishap. */
  List<ProducerRecord<byte[], byte[]>> around(ProducerRecord<byte[], byte[]> record) {
    count++;
    before.addLast(record);
    ProducerRecord<byte[], byte[]> old = before.size() > LATE_BY ? before.removeFirst() : record;
    if (count % TWICE_EVERY == 0) {
      return List.of(record, record);
    }
    if (count % CUT_EVERY == 0) {
      return List.of(cut(record), record);
    }
    if (count % LATE_EVERY == 0) {
      return List.of(record, old);
    }
    return List.of(record);
  }

  private static ProducerRecord<byte[], byte[]> cut(ProducerRecord<byte[], byte[]> record) {
    byte[] value = Arrays.copyOf(record.value(), record.value().length / 2);
    return new ProducerRecord<>(record.topic(), null, record.timestamp(), record.key(), value);
  }
}
