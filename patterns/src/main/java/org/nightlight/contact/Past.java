package org.nightlight.contact;

import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;

/**
 * What went before between two accounts, seen from one of them, the subject: the last time of each,
 * whatever their ages were then, milliseconds since the epoch or {@link Person#NEVER}. What a row
 * of the catalogue looks back at, other than what it counts, is no matter of roles.
 *
 * @param messageAt a message of the subject to the other
 * @param deliveredMessageAt the same, delivered
 * @param answeredAt an answer of the other (contract §2)
 * @param refusedAt a block, report, decline or removal by the other, not lifted since
 * @param stoppedAt a message or connection request of the subject that the service refused
 */
public record Past(
    long messageAt, long deliveredMessageAt, long answeredAt, long refusedAt, long stoppedAt) {

  public static final Past NOTHING =
      new Past(Person.NEVER, Person.NEVER, Person.NEVER, Person.NEVER, Person.NEVER);

  /** Whether something was under a span before a time. */
  public static boolean isUnder(long span, long before, long time) {
    return before != Person.NEVER && time - before < span;
  }

  /** After an interaction of the subject. */
  Past afterOwn(Interaction interaction) {
    long time = interaction.occurredAt();
    boolean message = interaction.kind() == InteractionKind.MESSAGE;
    boolean asks = message || interaction.kind() == InteractionKind.CONNECTION_REQUEST;
    return new Past(
        message ? time : messageAt,
        message && interaction.delivered() ? time : deliveredMessageAt,
        answeredAt,
        refusedAt,
        asks && !interaction.delivered() ? time : stoppedAt);
  }

  /** After an interaction of the other. */
  Past afterOther(Interaction interaction) {
    long time = interaction.occurredAt();
    long refused =
        switch (interaction.kind()) {
          case BLOCK, REPORT, CONNECTION_DECLINE, CONNECTION_REMOVE -> time;
          case UNBLOCK -> Person.NEVER;
          default -> refusedAt;
        };
    return new Past(
        messageAt,
        deliveredMessageAt,
        interaction.kind().answers() ? time : answeredAt,
        refused,
        stoppedAt);
  }

  /** After the two connected anew: refusals are of the past. */
  Past afterConnecting() {
    return new Past(messageAt, deliveredMessageAt, answeredAt, Person.NEVER, stoppedAt);
  }
}
