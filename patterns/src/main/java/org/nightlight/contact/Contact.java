package org.nightlight.contact;

import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;

/**
 * An interaction seen from an adult-like party, the subject, with what the two were to each other
 * just before it.
 *
 * @param other a minor, or an account that is none where the subject sent it a connection request
 * @param fromSubject whether the subject is the actor
 * @param connectedSince milliseconds since the epoch, or {@link Person#NEVER}: not connected
 * @param becameConnected whether this interaction connected them
 * @param firstAt the pair's first interaction, this one included
 * @param otherStarted whether that was the other's: an answer or a look at the profile, no
 *     acceptance
 * @param afterOutreach whether the subject approached, messaged or called the other within {@code
 *     signals.blocked-by-minors.contact-within} before
 * @param past what went before between the two, this interaction not included
 */
public record Contact(
    Interaction interaction,
    Person subject,
    Person other,
    boolean fromSubject,
    long connectedSince,
    boolean becameConnected,
    long firstAt,
    boolean otherStarted,
    boolean afterOutreach,
    Past past) {

  public long time() {
    return interaction.occurredAt();
  }

  public boolean connected() {
    return connectedSince != Person.NEVER;
  }

  public boolean family() {
    return subject.isFamilyOf(other);
  }

  public boolean withMinor() {
    return other.isMinor(time());
  }

  /** Contract §2, "approach". */
  public boolean isApproach() {
    return fromSubject
        && interaction.kind().approaches()
        && withMinor()
        && !connected()
        && !family();
  }

  /** A connection request to an account that is no minor and not family (catalogue §1, S1). */
  public boolean addressesNoMinor() {
    return fromSubject
        && subject.isAdultLike(time())
        && interaction.kind() == InteractionKind.CONNECTION_REQUEST
        && !withMinor()
        && !family();
  }

  /** Whether the other writes to the subject (catalogue §2, {@code welcomed}). */
  public boolean writesBack() {
    InteractionKind kind = interaction.kind();
    return !fromSubject && (kind.talks() || kind == InteractionKind.COMMENT);
  }

  /** How long before this interaction the pair's first one was, in milliseconds. */
  public long sinceFirst() {
    return time() - firstAt;
  }
}
