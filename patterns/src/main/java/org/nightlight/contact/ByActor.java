package org.nightlight.contact;

import org.jspecify.annotations.Nullable;
import org.nightlight.signals.BlockedByMinors;
import org.nightlight.signals.Burn;
import org.nightlight.signals.FanOut;
import org.nightlight.signals.GuardLowered;
import org.nightlight.signals.MinorCount;

/** A memory for each signal by an adult-like account. */
public record ByActor(
    FanOut.@Nullable Memory fanOut,
    BlockedByMinors.@Nullable Memory blockedByMinors,
    @Nullable MinorCount declinedByMinors,
    @Nullable MinorCount probing,
    @Nullable MinorCount newAccount,
    @Nullable MinorCount parallelChats,
    @Nullable MinorCount giftFanOut,
    Burn.@Nullable Memory burn,
    GuardLowered.@Nullable Memory guardLowered) {

  static final ByActor NOTHING = new ByActor(null, null, null, null, null, null, null, null, null);

  ByActor with(GuardLowered.@Nullable Memory changed) {
    return new ByActor(
        fanOut,
        blockedByMinors,
        declinedByMinors,
        probing,
        newAccount,
        parallelChats,
        giftFanOut,
        burn,
        changed);
  }

  boolean awaitsFirstMessage() {
    return guardLowered != null && guardLowered.awaitsFirstMessage();
  }
}
