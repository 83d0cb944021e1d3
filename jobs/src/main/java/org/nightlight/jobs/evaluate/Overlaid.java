package org.nightlight.jobs.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;

/**
 * A trace overlaid by a seed: a history of the contract. What a setting of the other would have
 * stopped is {@code REFUSED}, though in the trace it went on.
 *
 * @param accounts in the contract's order, as are the interactions
 * @param minorContacts the share of minors among the different people that adults are in contact
 *     with
 */
record Overlaid(
    List<AccountChange> accounts, List<Interaction> interactions, double minorContacts) {

  static Overlaid of(Trace trace, Overlay overlay, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Population people = new Population(trace, overlay, random.split());
    Acquaintances acquaintances = new Acquaintances(trace, random.split());
    List<Interaction> interactions = new ArrayList<>();
    for (Acquaintances.Met met : acquaintances.all()) {
      add(interactions, met.asked(), met.one(), InteractionKind.CONNECTION_REQUEST, met.other());
      if (met.accepted() != Long.MAX_VALUE) {
        add(
            interactions,
            met.accepted(),
            met.other(),
            InteractionKind.CONNECTION_ACCEPT,
            met.one());
      }
    }
    for (Trace.Contact contact : trace.contacts()) {
      boolean connected = acquaintances.connected(contact.from(), contact.to(), contact.time());
      Outcome outcome = isAllowed(contact, people, connected) ? Outcome.DELIVERED : Outcome.REFUSED;
      interactions.add(
          interaction(
              interactions.size(),
              contact.time(),
              contact.from(),
              contact.kind().interaction(),
              contact.to(),
              outcome));
    }
    interactions.sort(Comparator.comparing(Interaction::position));
    return new Overlaid(people.changes(), interactions, MinorContacts.share(trace, people));
  }

  private static boolean isAllowed(Trace.Contact contact, Population people, boolean connected) {
    boolean close = connected || people.isFamily(contact.from(), contact.to());
    return switch (contact.kind().interaction()) {
      case MESSAGE, CALL -> {
        Audience audience = people.messages(contact.to(), contact.time());
        yield audience == Audience.EVERYONE || (audience == Audience.CONNECTIONS && close);
      }
      case COMMENT, MENTION -> close || !people.isMinor(contact.to());
      default -> true;
    };
  }

  private static void add(
      List<Interaction> interactions, long time, int from, InteractionKind kind, int to) {
    interactions.add(interaction(interactions.size(), time, from, kind, to, Outcome.DELIVERED));
  }

  private static Interaction interaction(
      int number, long time, int from, InteractionKind kind, int to, Outcome outcome) {
    String eventId = "e%07d".formatted(number);
    String actor = Population.id(from);
    return new Interaction(eventId, time, actor, Population.id(to), kind, outcome, false, null);
  }
}
