package org.nightlight.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Tally;

/**
 * Counted events that are remembered, oldest first: at most 256, those counted longest ago leave
 * first (catalogue §1). A window is (t − W, t]: an event exactly W old is outside (contract §2).
 */
public final class Recent {

  public static final int MOST_REMEMBERED = 256;

  private Recent() {}

  /** Adds an event; what is outside the window at its time leaves. */
  public static List<EvidenceEvent> withEvent(
      List<EvidenceEvent> events, EvidenceEvent event, long window, Outlet<?> out) {
    return add(since(events, event.occurredAt() - window), event, out);
  }

  /** As {@link #withEvent}, keeping of each other account the latest event only. */
  public static List<EvidenceEvent> withLatestOfOther(
      List<EvidenceEvent> events, EvidenceEvent event, long window, Outlet<?> out) {
    List<EvidenceEvent> kept = since(events, event.occurredAt() - window);
    kept.removeIf(known -> Objects.equals(known.otherId(), event.otherId()));
    return add(kept, event, out);
  }

  private static List<EvidenceEvent> add(
      List<EvidenceEvent> events, EvidenceEvent event, Outlet<?> out) {
    events.add(event);
    if (events.size() > MOST_REMEMBERED) {
      events.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return events;
  }

  /** A new list of the events after {@code time}, that moment not included. */
  public static List<EvidenceEvent> since(List<EvidenceEvent> events, long time) {
    List<EvidenceEvent> kept = new ArrayList<>(events.size() + 1);
    for (EvidenceEvent event : events) {
      if (event.occurredAt() > time) {
        kept.add(event);
      }
    }
    return kept;
  }
}
