package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S2 {@code blocked-by-minors}: distinct minors, not family, that {@code BLOCK} or {@code REPORT} a
 * within a window reach a count, each having had an approach, message or call from a before. With
 * it the surge that lifts {@code repeatedly-reported} to URGENT: more of those minors in a shorter
 * window, armed by itself.
 */
public final class BlockedByMinors implements java.io.Serializable {

  private static final long serialVersionUID = 1L;

  private final int enough;
  private final long window;
  private final int surgeEnough;
  private final long surgeWindow;

  /**
   * @param surgeMinors the urgent count of {@code repeatedly-reported}
   * @param surgeWindow its window, milliseconds
   */
  public BlockedByMinors(
      SignalSettings.BlockedByMinors settings, int surgeMinors, long surgeWindow) {
    this.enough = settings.minors();
    this.window = settings.window().toMillis();
    this.surgeEnough = surgeMinors;
    this.surgeWindow = surgeWindow;
  }

  /** The latest block or report of each minor, and whether signal and surge are armed. */
  public record Memory(List<EvidenceEvent> blocks, Arm arm, Arm surgeArm) {}

  /** Takes in a contact with a minor. */
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!counts(contact)) {
      return memory;
    }
    Memory before = memory == null ? new Memory(List.of(), Arm.READY, Arm.READY) : memory;
    long time = contact.time();
    EvidenceEvent event = EvidenceEvent.of(contact.interaction(), contact.other().id());
    long longest = Math.max(window, surgeWindow);
    List<EvidenceEvent> remembered = Recent.withLatestOfOther(before.blocks(), event, longest, out);
    List<EvidenceEvent> counted = Recent.since(remembered, time - window);
    List<EvidenceEvent> ofSurge = Recent.since(remembered, time - surgeWindow);
    boolean reached = counted.size() >= enough;
    boolean surges = ofSurge.size() >= surgeEnough;
    boolean fires = before.arm().fires(reached, time, window);
    boolean surge = before.surgeArm().fires(surges, time, surgeWindow);
    if (fires || surge) {
      found.add(signal(contact, fires ? counted : ofSurge, surge, !fires));
    }
    return new Memory(
        remembered,
        before.arm().after(reached, time, window),
        before.surgeArm().after(surges, time, surgeWindow));
  }

  private static boolean counts(Contact contact) {
    InteractionKind kind = contact.interaction().kind();
    return !contact.fromSubject()
        && (kind == InteractionKind.BLOCK || kind == InteractionKind.REPORT)
        && !contact.family()
        && contact.afterOutreach();
  }

  private static Signal signal(
      Contact contact, List<EvidenceEvent> counted, boolean surge, boolean markerOnly) {
    return new Signal(
        contact.interaction().position(),
        SignalKind.BLOCKED_BY_MINORS,
        contact.subject().id(),
        null,
        counted.size(),
        0,
        false,
        surge,
        markerOnly,
        counted,
        null);
  }
}
