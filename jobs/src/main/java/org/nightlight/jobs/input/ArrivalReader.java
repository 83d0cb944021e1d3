package org.nightlight.jobs.input;

import java.io.Serializable;
import org.apache.flink.metrics.MetricGroup;
import org.nightlight.event.EventReader;

/** Turns the bytes of one record into what is known of it. Used by one thread at a time. */
public interface ArrivalReader {

  /** The largest record that is read, in bytes (contract §1). */
  int MAX_BYTES = EventReader.MAX_BYTES;

  /** Takes a record of any size; bad ones come back rejected, never as an exception. */
  Arrival read(Origin origin, byte[] record);

  /** Starts the keyed hash of a record that is too large to be held. */
  RecordHash hash();

  /** Opens readers where the records are read. */
  interface Factory extends Serializable {

    ArrivalReader open(MetricGroup metrics);
  }
}
