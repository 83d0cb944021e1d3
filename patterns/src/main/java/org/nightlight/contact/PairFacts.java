package org.nightlight.contact;

import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;
import org.nightlight.settings.StateSettings;

/**
 * What two accounts have been to each other, whoever they are (contract §2, "connected" and "first
 * interaction"). Times in milliseconds since the epoch; {@link Person#NEVER} where there is none.
 *
 * @param connectedSince when the present connection was made
 * @param touchedAt the last interaction of any kind
 * @param firstAt the pair's first interaction
 * @param firstActorId whose it was; empty where there was none
 * @param lastAt the last interaction that counts for "first interaction"
 */
public record PairFacts(
    long connectedSince,
    long touchedAt,
    long firstAt,
    String firstActorId,
    InteractionKind firstKind,
    long lastAt) {

  public static final PairFacts NONE =
      new PairFacts(
          Person.NEVER, Person.NEVER, Person.NEVER, "", InteractionKind.SUGGESTED, Person.NEVER);

  public boolean connected() {
    return connectedSince != Person.NEVER;
  }

  /** The facts just before an interaction at {@code time}: what is too old is forgotten. */
  PairFacts asOf(long time, StateSettings kept) {
    boolean forgotten = connected() && time - touchedAt >= kept.connectionKept().toMillis();
    return forgotten ? withConnectedSince(Person.NEVER) : this;
  }

  /**
   * The facts right after an interaction.
   *
   * @param service whether a party is the platform's own account: that counts for connections only
   */
  PairFacts after(Interaction interaction, boolean service, StateSettings kept) {
    PairFacts now = service ? this : afterContact(interaction, kept);
    return now.afterConnecting(interaction);
  }

  private PairFacts afterContact(Interaction interaction, StateSettings kept) {
    if (interaction.kind() == InteractionKind.SUGGESTED) {
      return this;
    }
    long time = interaction.occurredAt();
    boolean first = lastAt == Person.NEVER || time - lastAt >= kept.pairKept().toMillis();
    return first
        ? new PairFacts(
            connectedSince, touchedAt, time, interaction.actorId(), interaction.kind(), time)
        : new PairFacts(connectedSince, touchedAt, firstAt, firstActorId, firstKind, time);
  }

  private PairFacts afterConnecting(Interaction interaction) {
    long since =
        switch (interaction.kind()) {
          case CONNECTION_ACCEPT ->
              interaction.delivered() && !connected() ? interaction.occurredAt() : connectedSince;
          case CONNECTION_REMOVE, BLOCK -> Person.NEVER;
          default -> connectedSince;
        };
    return new PairFacts(since, interaction.occurredAt(), firstAt, firstActorId, firstKind, lastAt);
  }

  private PairFacts withConnectedSince(long since) {
    return new PairFacts(since, touchedAt, firstAt, firstActorId, firstKind, lastAt);
  }

  /** Whether {@code accountId} made the first interaction: an answer or a look, no acceptance. */
  boolean startedBy(String accountId) {
    boolean opens =
        firstKind == InteractionKind.VIEW_PROFILE
            || (firstKind.answers() && firstKind != InteractionKind.CONNECTION_ACCEPT);
    return opens && firstActorId.equals(accountId);
  }
}
