package org.nightlight.signals;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;
import org.nightlight.people.PersonNews;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S10 {@code burn}: a deletes its account, or removes or blocks a count of distinct minors within a
 * window; and a short time before there was a message or call from a to a minor, not family.
 */
public final class Burn implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int enough;
  private final long window;
  private final long talkedWithin;

  public Burn(SignalSettings.Burn settings) {
    this.enough = settings.minors();
    this.window = settings.window().toMillis();
    this.talkedWithin = settings.talkedWithin().toMillis();
  }

  /**
   * The latest removal or block of each minor; when a last wrote to or called a minor, milliseconds
   * since the epoch or {@link Person#NEVER}.
   */
  public record Memory(List<EvidenceEvent> removals, Arm arm, long talkedAt) {}

  /** Takes in a contact with a minor. */
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    InteractionKind kind = contact.interaction().kind();
    if (!contact.fromSubject()) {
      return memory;
    }
    Memory before = memory == null ? new Memory(List.of(), Arm.READY, Person.NEVER) : memory;
    if (kind.talks() && !contact.family()) {
      return new Memory(before.removals(), before.arm(), contact.time());
    }
    boolean removes = kind == InteractionKind.CONNECTION_REMOVE || kind == InteractionKind.BLOCK;
    return removes ? onRemoval(before, contact, found, out) : memory;
  }

  private Memory onRemoval(Memory before, Contact contact, List<Signal> found, Outlet<?> out) {
    long time = contact.time();
    EvidenceEvent event = EvidenceEvent.of(contact.interaction(), contact.other().id());
    List<EvidenceEvent> removals = Recent.withLatestOfOther(before.removals(), event, window, out);
    boolean reached = removals.size() >= enough && talkedOfLate(before, time);
    if (before.arm().fires(reached, time, window)) {
      found.add(
          Signal.ofCount(
              SignalKind.BURN,
              contact.interaction().position(),
              contact.subject().id(),
              null,
              removals));
    }
    return new Memory(removals, before.arm().after(reached, time, window), before.talkedAt());
  }

  /** Takes in that the account was deleted by its user. */
  public void onDeletion(@Nullable Memory memory, PersonNews news, List<Signal> found) {
    if (memory != null && talkedOfLate(memory, news.position().time())) {
      found.add(
          Signal.ofEvent(
              SignalKind.BURN,
              news.position(),
              news.toldTo(),
              EvidenceEvent.ofAccountChange(news.position(), null),
              false));
    }
  }

  private boolean talkedOfLate(Memory memory, long time) {
    return memory.talkedAt() != Person.NEVER && time - memory.talkedAt() < talkedWithin;
  }
}
