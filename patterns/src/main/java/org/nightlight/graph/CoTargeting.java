package org.nightlight.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.settings.SignalSettings;
import org.nightlight.signals.Arm;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Recent;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * S9 {@code co-targeting}, keyed by two adult-like accounts: distinct minors that both approached a
 * short time apart reach a count within a window. Fires for both on the same event.
 */
public final class CoTargeting implements Stage<CoApproach, CoTargeting.Memory, Signal> {

  private static final long serialVersionUID = 1L;

  private final int enough;
  private final long window;

  public CoTargeting(SignalSettings.CoTargeting settings) {
    this.enough = settings.minors();
    this.window = settings.window().toMillis();
  }

  /** The latest co-approach of each minor, at least one, and whether the signal is armed. */
  public record Memory(List<EvidenceEvent> latest, Arm arm) {}

  @Override
  public Memory apply(@Nullable Memory memory, List<CoApproach> simultaneous, Outlet<Signal> out) {
    Memory before = memory == null ? new Memory(List.of(), Arm.READY) : memory;
    CoApproach now = simultaneous.get(0);
    long time = now.position().time();
    List<EvidenceEvent> latest =
        Recent.withLatestOfOther(before.latest(), now.evidence(), window, out);
    boolean reached = latest.size() >= enough;
    if (before.arm().fires(reached, time, window)) {
      out.emit(signal(now, now.actorId(), now.otherActorId(), latest));
      out.emit(signal(now, now.otherActorId(), now.actorId(), latest));
    }
    return new Memory(latest, before.arm().after(reached, time, window));
  }

  private static Signal signal(
      CoApproach now, String subjectId, String otherId, List<EvidenceEvent> latest) {
    return Signal.ofCount(SignalKind.CO_TARGETING, now.position(), subjectId, otherId, latest);
  }

  @Override
  public long expiresAt(Memory memory) {
    return memory.latest().get(memory.latest().size() - 1).occurredAt() + window;
  }
}
