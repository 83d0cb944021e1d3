package org.nightlight.jobs.evaluate;

import java.util.HashSet;
import java.util.Set;

/** How far ages follow contacts: with ages by chance it is the share of minors among all. */
final class MinorContacts {

  private MinorContacts() {}

  /** The share of minors among the different people that adults are in contact with. */
  static double share(Trace trace, Population people) {
    Set<Long> seen = new HashSet<>();
    int withMinors = 0;
    int all = 0;
    for (Trace.Contact contact : trace.contacts()) {
      long low = Math.min(contact.from(), contact.to());
      long high = Math.max(contact.from(), contact.to());
      boolean one = people.isMinor(contact.from());
      boolean other = people.isMinor(contact.to());
      if ((!one || !other) && seen.add(low << 32 | high)) {
        // Between two adults each is a contact of the other.
        withMinors += one || other ? 1 : 0;
        all += one || other ? 1 : 2;
      }
    }
    return all == 0 ? 0 : (double) withMinors / all;
  }
}
