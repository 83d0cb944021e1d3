package org.nightlight.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.settings.SignalSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Recent;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * Keyed by a minor: what converges on it. Tells which two adult-like accounts approach it a short
 * time apart (for S9 {@code co-targeting}), and finds S23 {@code linked-return}: a new account
 * approaches m and shares a device token with another account that m blocked or reported a while
 * before; at most one in 24 h.
 */
public final class Convergence implements Stage<MinorVisit, Convergence.Memory, Converging> {

  private static final long serialVersionUID = 1L;

  private final long apart;
  private final int maxApproachers;
  private final long blockedWithin;
  private final long atMostOnceIn;

  public Convergence(SignalSettings settings) {
    this.apart = settings.coTargeting().apart().toMillis();
    this.maxApproachers = settings.coTargeting().maxApproachers();
    this.blockedWithin = settings.linkedReturn().blockedWithin().toMillis();
    this.atMostOnceIn = settings.linkedReturn().atMostOnceIn().toMillis();
  }

  /**
   * The accounts of each list at most once, those longest ago first.
   *
   * @param approachers of late; one more than the limit at most, so that it shows
   * @param blocked accounts that the minor blocked or reported
   * @param returned accounts that the signal fired for
   */
  public record Memory(List<Seen> approachers, List<Seen> blocked, List<Seen> returned) {}

  /** An account, and the last time, milliseconds since the epoch. */
  public record Seen(String accountId, long at) {}

  private static final Memory NOTHING = new Memory(List.of(), List.of(), List.of());

  @Override
  public Memory apply(
      @Nullable Memory memory, List<MinorVisit> simultaneous, Outlet<Converging> out) {
    Memory now = memory == null ? NOTHING : memory;
    for (MinorVisit visit : simultaneous) {
      Position position = visit.position();
      if (visit.approach() != null) {
        now = onApproach(now, position, visit.approach(), out);
      } else if (visit.blockedId() != null) {
        List<Seen> blocked =
            after(
                now.blocked(),
                new Seen(visit.blockedId(), position.time()),
                blockedWithin,
                Recent.MOST_REMEMBERED,
                out);
        now = new Memory(now.approachers(), blocked, now.returned());
      } else if (visit.sharing() != null) {
        now = onSharing(now, position, visit.sharing(), out);
      }
    }
    return now;
  }

  private Memory onApproach(
      Memory memory, Position position, MinorVisit.Approach approach, Outlet<Converging> out) {
    List<Seen> approachers =
        after(
            memory.approachers(),
            new Seen(approach.actorId(), position.time()),
            apart,
            maxApproachers + 1,
            null);
    if (approachers.size() > maxApproachers) {
      out.count(Tally.TRUNCATED);
    } else {
      for (Seen other : approachers) {
        if (!other.accountId().equals(approach.actorId())) {
          out.emit(
              Converging.of(
                  new CoApproach(
                      position, approach.actorId(), other.accountId(), approach.evidence())));
        }
      }
    }
    return new Memory(approachers, memory.blocked(), memory.returned());
  }

  private Memory onSharing(
      Memory memory, Position position, MinorVisit.Sharing sharing, Outlet<Converging> out) {
    long time = position.time();
    boolean blocked =
        memory.blocked().stream()
            .anyMatch(
                seen ->
                    time - seen.at() < blockedWithin
                        && sharing.otherIds().contains(seen.accountId()));
    boolean firedOfLate =
        memory.returned().stream()
            .anyMatch(
                seen ->
                    seen.accountId().equals(sharing.actorId()) && time - seen.at() < atMostOnceIn);
    if (!blocked || firedOfLate) {
      return memory;
    }
    EvidenceEvent evidence = sharing.evidence();
    out.emit(
        Converging.of(
            Signal.ofEvent(SignalKind.LINKED_RETURN, position, sharing.actorId(), evidence, true)));
    List<Seen> returned =
        after(
            memory.returned(),
            new Seen(sharing.actorId(), time),
            atMostOnceIn,
            Recent.MOST_REMEMBERED,
            out);
    return new Memory(memory.approachers(), memory.blocked(), returned);
  }

  private static List<Seen> after(
      List<Seen> before, Seen seen, long kept, int most, @Nullable Outlet<?> out) {
    List<Seen> after = new ArrayList<>(before.size() + 1);
    for (Seen known : before) {
      if (!known.accountId().equals(seen.accountId()) && seen.at() - known.at() < kept) {
        after.add(known);
      }
    }
    after.add(seen);
    if (after.size() > most) {
      after.remove(0);
      if (out != null) {
        out.count(Tally.TRUNCATED);
      }
    }
    return after;
  }

  @Override
  public long expiresAt(Memory memory) {
    long last = lastOf(memory.approachers(), apart);
    last = Math.max(last, lastOf(memory.blocked(), blockedWithin));
    return Math.max(last, lastOf(memory.returned(), atMostOnceIn));
  }

  private static long lastOf(List<Seen> seen, long kept) {
    return seen.isEmpty() ? Long.MIN_VALUE : seen.get(seen.size() - 1).at() + kept;
  }
}
