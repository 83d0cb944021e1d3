package org.nightlight.privacy.summary;

import org.nightlight.event.Position;
import org.nightlight.privacy.Observation;
import org.nightlight.stage.Ordered;

/** An observation, keyed by check, region, hour and a part of the accounts. */
public record HourVisit(Observation seen) implements Ordered {

  static final long HOUR = 3_600_000;

  private static final int PARTS = 16;

  @Override
  public Position position() {
    return seen.position();
  }

  @Override
  public String key() {
    int part = Math.floorMod(seen.accountId().hashCode(), PARTS);
    return seen.check() + ' ' + seen.region() + ' ' + hour() + ' ' + part;
  }

  /** The start of its hour, milliseconds since the epoch. */
  long hour() {
    return Math.floorDiv(seen.occurredAt(), HOUR) * HOUR;
  }
}
