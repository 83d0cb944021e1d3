package org.nightlight.contact;

import org.jspecify.annotations.Nullable;
import org.nightlight.people.Person;
import org.nightlight.signals.EventCount;
import org.nightlight.signals.LastFired;
import org.nightlight.signals.NightContact;
import org.nightlight.signals.PrivateMessage;
import org.nightlight.signals.Sustained;

/**
 * What is remembered of how one account, as an adult-like one, treats another one, a minor: a
 * memory for each signal a→m.
 *
 * @param outreachAt the last approach, message or call, milliseconds since the epoch, or {@link
 *     Person#NEVER}
 */
public record Towards(
    @Nullable EventCount publicEngagement,
    PrivateMessage.@Nullable Memory privateMessage,
    @Nullable EventCount messageBurst,
    @Nullable LastFired earlyCall,
    @Nullable EventCount unanswered,
    @Nullable LastFired recontact,
    NightContact.@Nullable Memory nightContact,
    Sustained.@Nullable Memory sustained,
    @Nullable LastFired sideDoor,
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
