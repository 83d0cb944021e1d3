package org.nightlight.contact;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.nightlight.people.Person;
import org.nightlight.signals.Recent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Tally;

/**
 * Whom an adult-like account addressed within a window (catalogue §1, S1): the minors that it
 * approached, and every account that was no minor, not family, to which it sent a connection
 * request. An account that was both counts once, as a minor.
 */
final class AddressBook implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long kept;

  AddressBook(long kept) {
    this.kept = kept;
  }

  /** The book after a contact. */
  List<Addressed> after(List<Addressed> book, Contact contact, Outlet<?> out) {
    boolean asMinor = contact.isApproach();
    if (!asMinor && !contact.addressesNoMinor()) {
      return book;
    }
    long time = contact.time();
    String otherId = contact.other().id();
    Addressed entry = new Addressed(otherId, Person.NEVER, Person.NEVER);
    List<Addressed> after = new ArrayList<>(book.size() + 1);
    for (Addressed known : book) {
      if (known.otherId().equals(otherId)) {
        entry = known;
      } else if (known.lastAt() > time - kept) {
        after.add(known);
      }
    }
    after.add(
        asMinor
            ? new Addressed(otherId, time, entry.asOtherAt())
            : new Addressed(otherId, entry.asMinorAt(), time));
    if (after.size() > Recent.MOST_REMEMBERED) {
      after.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return after;
  }

  /** How many of the book's accounts were addressed in a window, and how many as minors. */
  record Count(int accounts, int minors) {

    static Count of(List<Addressed> book, long time, long window) {
      int accounts = 0;
      int minors = 0;
      for (Addressed entry : book) {
        if (entry.asMinorAt() > time - window) {
          minors++;
        }
        if (entry.lastAt() > time - window) {
          accounts++;
        }
      }
      return new Count(accounts, minors);
    }

    /** Minors among the addressed; 0 where nobody was. */
    double minorShare() {
      return accounts == 0 ? 0 : (double) minors / accounts;
    }
  }
}
