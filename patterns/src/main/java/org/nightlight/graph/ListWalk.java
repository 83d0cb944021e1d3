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
 * S6 {@code list-walk}, keyed by the adult-like account: steps reach a count within a window. A
 * step: an approach to m, none by a to m in the window before, m at that moment connected with a
 * minor whom a approached earlier in that window.
 */
public final class ListWalk implements Stage<WalkQuery, ListWalk.Memory, Signal> {

  private static final long serialVersionUID = 1L;

  private final int enough;
  private final long window;

  public ListWalk(SignalSettings.ListWalk settings) {
    this.enough = settings.steps();
    this.window = settings.window().toMillis();
  }

  /** The steps of the window, at least one, and whether the signal is armed. */
  public record Memory(List<EvidenceEvent> steps, Arm arm) {}

  @Override
  public Memory apply(@Nullable Memory memory, List<WalkQuery> simultaneous, Outlet<Signal> out) {
    Memory now = memory == null ? new Memory(List.of(), Arm.READY) : memory;
    for (WalkQuery step : simultaneous) {
      now = onStep(now, step, out);
    }
    return now;
  }

  private Memory onStep(Memory before, WalkQuery step, Outlet<Signal> out) {
    long time = step.position().time();
    List<EvidenceEvent> steps = Recent.withEvent(before.steps(), step.approach(), window, out);
    boolean reached = steps.size() >= enough;
    if (before.arm().fires(reached, time, window)) {
      out.emit(
          Signal.ofCount(SignalKind.LIST_WALK, step.position(), step.actorId(), null, steps)
              .with(step.standing()));
    }
    return new Memory(steps, before.arm().after(reached, time, window));
  }

  @Override
  public long expiresAt(Memory memory) {
    return memory.steps().get(memory.steps().size() - 1).occurredAt() + window;
  }
}
