package org.nightlight.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.people.TokenVisit;
import org.nightlight.people.TokenVisit.Holder;
import org.nightlight.signals.Recent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * Keyed by device token: which accounts have it, at most 256; tells a minor with which of them a
 * new account that approaches it shares the token (catalogue §1, S23).
 */
public final class SharedDevices implements Stage<TokenVisit, SharedDevices.Memory, MinorVisit> {

  private static final long serialVersionUID = 1L;

  /** The accounts, those told of longest ago first. */
  public record Memory(List<Holder> holders) {}

  @Override
  public @Nullable Memory apply(
      @Nullable Memory memory, List<TokenVisit> simultaneous, Outlet<MinorVisit> out) {
    List<Holder> holders = memory == null ? List.of() : memory.holders();
    for (TokenVisit visit : simultaneous) {
      if (visit.holder() != null) {
        holders = after(holders, visit.holder(), visit.position().time(), out);
      } else if (visit.approach() != null) {
        tell(holders, visit, visit.approach(), out);
      }
    }
    return holders.isEmpty() ? null : new Memory(holders);
  }

  private static List<Holder> after(List<Holder> before, Holder changed, long time, Outlet<?> out) {
    List<Holder> after = new ArrayList<>(before.size() + 1);
    for (Holder holder : before) {
      if (!holder.accountId().equals(changed.accountId()) && holder.countsAt(time)) {
        after.add(holder);
      }
    }
    if (changed.countsAt(time)) {
      after.add(changed);
    }
    if (after.size() > Recent.MOST_REMEMBERED) {
      after.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return after;
  }

  private static void tell(
      List<Holder> holders,
      TokenVisit visit,
      TokenVisit.Approach approach,
      Outlet<MinorVisit> out) {
    List<String> others = new ArrayList<>();
    for (Holder holder : holders) {
      if (!holder.accountId().equals(approach.actorId())
          && holder.countsAt(visit.position().time())) {
        others.add(holder.accountId());
      }
    }
    if (!others.isEmpty()) {
      out.emit(
          MinorVisit.of(
              visit.position(),
              String.valueOf(approach.evidence().otherId()),
              new MinorVisit.Sharing(approach.actorId(), approach.evidence(), others)));
    }
  }

  @Override
  public @Nullable Memory remaining(Memory memory, long time) {
    List<Holder> holders =
        memory.holders().stream().filter(holder -> holder.countsAt(time)).toList();
    return holders.isEmpty() ? null : new Memory(holders);
  }

  /** An account has the token as long as its latest snapshot does. */
  @Override
  public long expiresAt(Memory memory) {
    long next = NEVER_EXPIRES;
    for (Holder holder : memory.holders()) {
      next = Math.min(next, holder.until());
    }
    return next;
  }
}
