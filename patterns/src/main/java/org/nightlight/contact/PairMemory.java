package org.nightlight.contact;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.Interaction;

/**
 * What is remembered of a pair of accounts: facts of both, and of each, what went before and how it
 * treats the other one. Null: nothing remembered.
 *
 * @param pastOfLower seen from the account with the lower id
 */
public record PairMemory(
    PairFacts facts,
    @Nullable Past pastOfLower,
    @Nullable Past pastOfHigher,
    @Nullable Towards ofLower,
    @Nullable Towards ofHigher) {

  static final PairMemory NOTHING = new PairMemory(PairFacts.NONE, null, null, null, null);

  Past past(boolean lower) {
    Past past = lower ? pastOfLower : pastOfHigher;
    return past == null ? Past.NOTHING : past;
  }

  Towards of(boolean lower) {
    Towards towards = lower ? ofLower : ofHigher;
    return towards == null ? Towards.NOTHING : towards;
  }

  PairMemory with(boolean lower, Towards changed) {
    Towards towards = changed.equals(Towards.NOTHING) ? null : changed;
    return lower
        ? new PairMemory(facts, pastOfLower, pastOfHigher, towards, ofHigher)
        : new PairMemory(facts, pastOfLower, pastOfHigher, ofLower, towards);
  }

  PairMemory with(PairFacts changed) {
    return new PairMemory(changed, pastOfLower, pastOfHigher, ofLower, ofHigher);
  }

  /** What went before, after an interaction. */
  PairMemory afterPassing(Interaction interaction, boolean becameConnected) {
    boolean actorIsLower = interaction.actorId().compareTo(interaction.targetId()) < 0;
    Past ofActor = past(actorIsLower).afterOwn(interaction);
    Past ofTarget = past(!actorIsLower).afterOther(interaction);
    if (becameConnected) {
      ofActor = ofActor.afterConnecting();
      ofTarget = ofTarget.afterConnecting();
    }
    return new PairMemory(
        facts,
        orNull(actorIsLower ? ofActor : ofTarget),
        orNull(actorIsLower ? ofTarget : ofActor),
        ofLower,
        ofHigher);
  }

  private static @Nullable Past orNull(Past past) {
    return past.equals(Past.NOTHING) ? null : past;
  }

  boolean awaitsFirstMessage() {
    return of(true).awaitsFirstMessage() || of(false).awaitsFirstMessage();
  }
}
