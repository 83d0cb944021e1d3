package org.nightlight.signals;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;
import org.nightlight.people.PersonNews;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Tally;

/**
 * S22 {@code guard-lowered}: m's own change opens its settings a short time after {@code accepted}
 * or {@code private-message} of a→m; one per a and change. The next delivered message of a to m is
 * then a {@code private-message} too (S14), which is why that part of it lives here.
 */
public final class GuardLowered implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long contactWithin;

  public GuardLowered(SignalSettings.GuardLowered settings) {
    this.contactWithin = settings.contactWithin().toMillis();
  }

  /** The minors of late, those told of longest ago first, at most 256. */
  public record Memory(List<Minor> minors) {

    /** Whether a message to one of them is awaited as the first since the guard was lowered. */
    public boolean awaitsFirstMessage() {
      return minors.stream().anyMatch(Minor::firstDue);
    }
  }

  /**
   * A minor with an {@code accepted} or {@code private-message}.
   *
   * @param at the last such signal, milliseconds since the epoch
   * @param firstDue whether the next delivered message is the first since the guard was lowered
   */
  public record Minor(String minorId, long at, boolean firstDue) {}

  /**
   * Takes in a contact with a minor; adds the {@code private-message} that is only due here.
   *
   * @param found the signals that the contact completed so far
   */
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    String minorId = contact.other().id();
    Minor before = find(memory, minorId);
    boolean firstDue = before != null && before.firstDue();
    if (firstDue && isDeliveredMessage(contact)) {
      firstDue = false;
      if (found.stream().noneMatch(signal -> signal.kind() == SignalKind.PRIVATE_MESSAGE)) {
        found.add(PrivateMessage.signal(SignalKind.PRIVATE_MESSAGE, contact));
      }
    }
    boolean completes =
        found.stream()
            .anyMatch(
                signal ->
                    signal.kind() == SignalKind.ACCEPTED
                        || signal.kind() == SignalKind.PRIVATE_MESSAGE);
    if (completes) {
      return with(memory, new Minor(minorId, contact.time(), firstDue), contact.time(), out);
    }
    if (before != null && before.firstDue() != firstDue) {
      return with(memory, new Minor(minorId, before.at(), firstDue), contact.time(), out);
    }
    return memory;
  }

  private static boolean isDeliveredMessage(Contact contact) {
    return contact.fromSubject()
        && contact.interaction().kind() == InteractionKind.MESSAGE
        && contact.interaction().delivered()
        && !contact.family();
  }

  /** Takes in that a minor opened its settings. */
  public @Nullable Memory onOpening(
      @Nullable Memory memory, Person subject, PersonNews news, List<Signal> found, Outlet<?> out) {
    long time = news.position().time();
    Minor before = find(memory, news.person().id());
    if (before == null
        || time - before.at() >= contactWithin
        || !subject.isAdultLike(time)
        || !news.person().isMinor(time)) {
      return memory;
    }
    EvidenceEvent evidence = EvidenceEvent.ofAccountChange(news.position(), news.person().id());
    found.add(
        Signal.ofEvent(SignalKind.GUARD_LOWERED, news.position(), news.toldTo(), evidence, false));
    return with(memory, new Minor(before.minorId(), before.at(), true), time, out);
  }

  private static @Nullable Minor find(@Nullable Memory memory, String minorId) {
    if (memory != null) {
      for (Minor minor : memory.minors()) {
        if (minor.minorId().equals(minorId)) {
          return minor;
        }
      }
    }
    return null;
  }

  private Memory with(@Nullable Memory memory, Minor changed, long time, Outlet<?> out) {
    List<Minor> after = new ArrayList<>();
    for (Minor minor : memory == null ? List.<Minor>of() : memory.minors()) {
      boolean matters = minor.firstDue() || time - minor.at() < contactWithin;
      if (matters && !minor.minorId().equals(changed.minorId())) {
        after.add(minor);
      }
    }
    after.add(changed);
    if (after.size() > Recent.MOST_REMEMBERED) {
      after.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return new Memory(after);
  }
}
