package org.nightlight.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S7 {@code parallel-chats}: messages or calls to distinct minors, not family, reach a count within
 * a window, the first interaction with each a short time before.
 */
public final class ParallelChats implements ActorDetector<MinorCount> {

  private static final long serialVersionUID = 1L;

  private final DistinctMinors minors;
  private final long firstInteractionWithin;

  public ParallelChats(SignalSettings.ParallelChats settings) {
    this.minors =
        new DistinctMinors(
            SignalKind.PARALLEL_CHATS, settings.minors(), settings.window().toMillis());
    this.firstInteractionWithin = settings.firstInteractionWithin().toMillis();
  }

  @Override
  public @Nullable MinorCount detect(
      @Nullable MinorCount memory, Contact contact, List<Signal> found, Outlet<?> out) {
    return counts(contact) ? minors.count(memory, contact, found, out) : memory;
  }

  private boolean counts(Contact contact) {
    return contact.fromSubject()
        && contact.interaction().kind().talks()
        && !contact.family()
        && contact.sinceFirst() < firstInteractionWithin;
  }
}
