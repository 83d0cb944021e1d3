package org.nightlight.contact;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.nightlight.people.Person;
import org.nightlight.signals.Recent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Tally;

/** The minors in contact with an adult-like account within a window, as its guards need them. */
final class MinorsInContact implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long kept;

  MinorsInContact(long kept) {
    this.kept = kept;
  }

  /** The minors after a contact with one of them. */
  List<MinorInContact> after(List<MinorInContact> minors, Contact contact, Outlet<?> out) {
    String id = contact.other().id();
    long time = contact.time();
    long approachedAt = Person.NEVER;
    long wroteAt = Person.NEVER;
    List<MinorInContact> after = new ArrayList<>(minors.size() + 1);
    for (MinorInContact known : minors) {
      if (known.minorId().equals(id)) {
        approachedAt = known.approachedAt();
        wroteAt = known.wroteAt();
      } else if (known.lastAt() > time - kept) {
        after.add(known);
      }
    }
    after.add(
        new MinorInContact(
            id,
            time,
            contact.otherStarted(),
            contact.isApproach() ? time : approachedAt,
            contact.writesBack() ? time : wroteAt,
            contact.other().birthDay(),
            contact.other().everRestated()));
    if (after.size() > Recent.MOST_REMEMBERED) {
      after.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return after;
  }

  /** The minors after one that was approached, and is none any more, writes back. */
  static List<MinorInContact> afterWriting(List<MinorInContact> minors, Contact contact) {
    List<MinorInContact> after = new ArrayList<>(minors.size());
    for (MinorInContact known : minors) {
      boolean writes = contact.writesBack() && known.minorId().equals(contact.other().id());
      after.add(writes ? known.wrote(contact.time()) : known);
    }
    return after;
  }

  /** The minors after news of one of them. */
  static List<MinorInContact> after(List<MinorInContact> minors, Person changed) {
    List<MinorInContact> after = new ArrayList<>(minors.size());
    for (MinorInContact known : minors) {
      after.add(known.minorId().equals(changed.id()) ? updated(known, changed) : known);
    }
    return after;
  }

  private static MinorInContact updated(MinorInContact known, Person changed) {
    return new MinorInContact(
        known.minorId(),
        known.lastAt(),
        known.started(),
        known.approachedAt(),
        known.wroteAt(),
        changed.birthDay(),
        changed.everRestated());
  }
}
