package org.nightlight.contact;

import org.jspecify.annotations.Nullable;
import org.nightlight.people.Person;
import org.nightlight.signals.EarlyCall;
import org.nightlight.signals.MessageBurst;
import org.nightlight.signals.NightContact;
import org.nightlight.signals.PrivateMessage;
import org.nightlight.signals.PublicEngagement;
import org.nightlight.signals.Recontact;
import org.nightlight.signals.SideDoor;
import org.nightlight.signals.Sustained;
import org.nightlight.signals.Unanswered;

/**
 * What is remembered of how one account, as an adult-like one, treats another one, a minor: a
 * memory for each signal a→m.
 *
 * @param outreachAt the last approach, message or call, milliseconds since the epoch, or {@link
 *     Person#NEVER}
 */
public record Towards(
    PublicEngagement.@Nullable Memory publicEngagement,
    PrivateMessage.@Nullable Memory privateMessage,
    MessageBurst.@Nullable Memory messageBurst,
    EarlyCall.@Nullable Memory earlyCall,
    Unanswered.@Nullable Memory unanswered,
    Recontact.@Nullable Memory recontact,
    NightContact.@Nullable Memory nightContact,
    Sustained.@Nullable Memory sustained,
    SideDoor.@Nullable Memory sideDoor,
    long outreachAt) {

  static final Towards NOTHING =
      new Towards(null, null, null, null, null, null, null, null, null, Person.NEVER);

  boolean reachedOut() {
    return outreachAt != Person.NEVER;
  }

  /** Whether something is remembered for as long as a connection would be. */
  boolean awaitsFirstMessage() {
    return privateMessage != null;
  }
}
