package org.nightlight.event;

/**
 * An event's place in the one order that every stage keeps (contract §2): time, account changes
 * before interactions, then the event id in plain ASCII order. Whatever one event brings about has
 * that event's position, so equal positions mean simultaneous.
 *
 * @param time event time, milliseconds since the epoch, UTC
 */
public record Position(long time, boolean interaction, String eventId)
    implements Comparable<Position> {

  public static Position ofAccountChange(long time, String eventId) {
    return new Position(time, false, eventId);
  }

  public static Position ofInteraction(long time, String eventId) {
    return new Position(time, true, eventId);
  }

  /** Before everything that happens at a time: what passing time itself brings about. */
  public static Position before(long time) {
    return new Position(time, false, "");
  }

  @Override
  public int compareTo(Position other) {
    int order = Long.compare(time, other.time);
    if (order == 0) {
      order = Boolean.compare(interaction, other.interaction);
    }
    return order == 0 ? eventId.compareTo(other.eventId) : order;
  }

  public boolean isBefore(Position other) {
    return compareTo(other) < 0;
  }
}
