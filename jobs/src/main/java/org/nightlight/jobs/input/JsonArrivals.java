package org.nightlight.jobs.input;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.nightlight.event.EventReader;
import org.nightlight.event.InputRules;
import org.nightlight.event.ParsedEvent;
import org.nightlight.event.Rejection;
import org.nightlight.event.UnknownFields;
import org.nightlight.jobs.input.Origin.Input;

/** Reads records as the contract's JSON, and gives rejected ones their keyed hash. */
public final class JsonArrivals implements ArrivalReader {

  private static final InstantSource WALL_CLOCK = InstantSource.system();

  private final EventReader events;
  private final byte[] hashKey;
  private final RecordHash hash;

  private JsonArrivals(InputRules rules, byte[] hashKey, UnknownFields unknown) {
    this.events = new EventReader(rules, unknown, WALL_CLOCK);
    this.hashKey = hashKey.clone();
    this.hash = new RecordHash(hashKey);
  }

  /**
   * Names how records are read.
   *
   * @param hashKey keys the hash of rejected records; at least one byte
   */
  public static Factory with(InputRules rules, byte[] hashKey) {
    byte[] key = hashKey.clone();
    return metrics -> new JsonArrivals(rules, key, counting(metrics));
  }

  /** One metric a name, {@code unknownFields.<name>}, from the first such field on. */
  private static UnknownFields counting(MetricGroup metrics) {
    MetricGroup group = metrics.addGroup("unknownFields");
    Map<String, Counter> counters = new HashMap<>();
    return name -> counters.computeIfAbsent(name, group::counter).inc();
  }

  @Override
  public Arrival read(Origin origin, byte[] record) {
    ParsedEvent parsed =
        origin.input() == Input.ACCOUNTS
            ? events.readAccountChange(record)
            : events.readInteraction(record);
    Rejection rejection = parsed.rejection();
    return new Arrival(
        origin,
        record.length,
        parsed.account(),
        parsed.interaction(),
        rejection,
        rejection == null ? null : hash.of(record));
  }

  @Override
  public RecordHash hash() {
    return new RecordHash(hashKey);
  }
}
