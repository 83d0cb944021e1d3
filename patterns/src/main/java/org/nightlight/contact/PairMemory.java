package org.nightlight.contact;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a pair of accounts.
 *
 * @param ofLower how the account with the lower id treats the other one; null: nothing remembered
 * @param ofHigher the same the other way round
 */
public record PairMemory(PairFacts facts, @Nullable Towards ofLower, @Nullable Towards ofHigher) {

  static final PairMemory NOTHING = new PairMemory(PairFacts.NONE, null, null);

  @Nullable Towards of(boolean lower) {
    return lower ? ofLower : ofHigher;
  }

  PairMemory with(boolean lower, @Nullable Towards towards) {
    return lower
        ? new PairMemory(facts, towards, ofHigher)
        : new PairMemory(facts, ofLower, towards);
  }

  PairMemory with(PairFacts newFacts) {
    return new PairMemory(newFacts, ofLower, ofHigher);
  }

  boolean awaitsFirstMessage() {
    return (ofLower != null && ofLower.awaitsFirstMessage())
        || (ofHigher != null && ofHigher.awaitsFirstMessage());
  }
}
