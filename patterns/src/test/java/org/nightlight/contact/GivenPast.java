package org.nightlight.contact;

import java.util.HashMap;
import java.util.Map;

/** The adult's contacts with minors one after the other: each comes with what went before it. */
public final class GivenPast {

  private final Map<String, Past> pasts = new HashMap<>();

  /** The contact, with what the adult and its minor did before; from now on it went before, too. */
  public Contact then(GivenContact given) {
    String minorId = given.given().other().id();
    Past before = pasts.getOrDefault(minorId, Past.NOTHING);
    Contact contact = given.given(before);
    Past after =
        contact.fromSubject()
            ? before.afterOwn(contact.interaction())
            : before.afterOther(contact.interaction());
    pasts.put(minorId, contact.becameConnected() ? after.afterConnecting() : after);
    return contact;
  }
}
