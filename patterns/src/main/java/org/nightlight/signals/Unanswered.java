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
public final class Unanswered implements PairDetector<EventCount> {

  private static final long serialVersionUID = 1L;

  private final CountedEvents approaches;
  private final long window;

  public Unanswered(SignalSettings.Unanswered settings) {
    this.window = settings.window().toMillis();
    this.approaches = new CountedEvents(SignalKind.UNANSWERED, settings.approaches(), window);
  }

  @Override
  public @Nullable EventCount detect(
      @Nullable EventCount memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!contact.isApproach()) {
      return memory;
    }
    boolean answered = Past.isUnder(window, contact.past().answeredAt(), contact.time());
    return approaches.count(memory, contact, !answered, found, out);
  }
}
