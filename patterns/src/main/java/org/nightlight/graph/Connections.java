package org.nightlight.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.signals.Recent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * Keyed by account: whom it is connected with, at most 256, the latest made; tells which approaches
 * to it are steps of a list walk (catalogue §1, S6).
 */
public final class Connections implements Stage<ConnectionVisit, Connections.Memory, WalkQuery> {

  private static final long serialVersionUID = 1L;

  /** The connected accounts, those connected longest ago first. */
  public record Memory(List<String> connectedIds) {}

  @Override
  public @Nullable Memory apply(
      @Nullable Memory memory, List<ConnectionVisit> simultaneous, Outlet<WalkQuery> out) {
    List<String> connected = memory == null ? List.of() : memory.connectedIds();
    for (ConnectionVisit visit : simultaneous) {
      if (visit.otherId() != null) {
        connected = after(connected, visit.otherId(), visit.connected(), out);
      } else if (visit.query() != null
          && !Collections.disjoint(connected, visit.query().approachedIds())) {
        out.emit(visit.query());
      }
    }
    return connected.isEmpty() ? null : new Memory(connected);
  }

  private static List<String> after(
      List<String> before, String otherId, boolean connected, Outlet<?> out) {
    List<String> after = new ArrayList<>(before);
    after.remove(otherId);
    if (connected) {
      after.add(otherId);
    }
    if (after.size() > Recent.MOST_REMEMBERED) {
      after.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return after;
  }

  /** A connection that is forgotten is told as one that ends. */
  @Override
  public long expiresAt(Memory memory) {
    return NEVER_EXPIRES;
  }
}
