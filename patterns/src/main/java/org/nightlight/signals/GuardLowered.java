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
   * A minor with an {@code accepted} or {@code private-message}. Times in milliseconds since the
   * epoch.
   *
   * @param at the last such signal
   * @param loweredAt when the guard was lowered; {@link Person#NEVER} where no message is awaited
   *     since
   */
  public record Minor(String minorId, long at, long loweredAt) {

    boolean firstDue() {
      return loweredAt != Person.NEVER;
    }
  }

  /**
   * Takes in a contact with a minor; adds the {@code private-message} that is only due here.
   *
   * @param found the signals that the contact completed so far
   */
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    Minor before = find(memory, contact.other().id());
    boolean delivered = isDeliveredMessage(contact);
    if (delivered
        && before != null
        && before.firstDue()
        && contact.past().deliveredMessageAt() < before.loweredAt()
        && !contact.family()
        && !completed(found, SignalKind.PRIVATE_MESSAGE)) {
      found.add(PrivateMessage.signal(SignalKind.PRIVATE_MESSAGE, contact));
    }
    boolean completes =
        completed(found, SignalKind.ACCEPTED) || completed(found, SignalKind.PRIVATE_MESSAGE);
    if (before == null) {
      return completes
          ? with(
              memory,
              new Minor(contact.other().id(), contact.time(), Person.NEVER),
              contact.time(),
              out)
          : memory;
    }
    Minor now =
        new Minor(
            before.minorId(),
            completes ? contact.time() : before.at(),
            delivered ? Person.NEVER : before.loweredAt());
    return now.equals(before) ? memory : with(memory, now, contact.time(), out);
  }

  private static boolean completed(List<Signal> found, SignalKind kind) {
    return found.stream().anyMatch(signal -> signal.kind() == kind);
  }

  private static boolean isDeliveredMessage(Contact contact) {
    return contact.fromSubject()
        && contact.interaction().kind() == InteractionKind.MESSAGE
        && contact.interaction().delivered();
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
    return with(memory, new Minor(before.minorId(), before.at(), time), time, out);
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
