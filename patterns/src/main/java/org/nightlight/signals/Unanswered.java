package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.contact.Past;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S18 {@code unanswered}: approach events by a to m reach a count within a window, in which m gave
 * no answer.
 */
public final class Unanswered implements PairDetector<Unanswered.Memory> {

  private static final long serialVersionUID = 1L;

  private final int enough;
  private final long window;

  public Unanswered(SignalSettings.Unanswered settings) {
    this.enough = settings.approaches();
    this.window = settings.window().toMillis();
  }

  /** The approaches of the window, and whether the signal is armed. */
  public record Memory(List<EvidenceEvent> approaches, Arm arm) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!contact.isApproach()) {
      return memory;
    }
    Memory before = memory == null ? new Memory(List.of(), Arm.READY) : memory;
    long time = contact.time();
    EvidenceEvent event = EvidenceEvent.of(contact.interaction(), contact.other().id());
    List<EvidenceEvent> approaches = Recent.withEvent(before.approaches(), event, window, out);
    boolean answered = Past.isUnder(window, contact.past().answeredAt(), time);
    boolean reached = approaches.size() >= enough && !answered;
    if (before.arm().fires(reached, time, window)) {
      found.add(
          Signal.ofCount(
              SignalKind.UNANSWERED,
              contact.interaction().position(),
              contact.subject().id(),
              contact.other().id(),
              approaches));
    }
    return new Memory(approaches, before.arm().after(reached, time, window));
  }
}
