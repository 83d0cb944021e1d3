package org.nightlight.jobs.detect;

import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.event.RandomEvents;

/**
 * Valid events that no result can hang on: those who interact have no snapshot, so nobody knows
 * them as minors, and those with a snapshot interact with nobody.
 */
final class Strangers {

  private final RandomEvents random;
  private int next;

  Strangers(long seed) {
    random = new RandomEvents(seed);
  }

  Line accountChange(long time) {
    AccountChange any = random.accountChange();
    String id = "silent-" + next++;
    return Line.of(
        new AccountChange(
            "of-" + id,
            time,
            id,
            time + any.createdAt() - any.occurredAt(),
            any.birthDay(),
            any.ageSource(),
            any.status(),
            any.changedBy(),
            any.kind(),
            any.region(),
            any.timeZone(),
            any.familyId(),
            any.deviceTokens(),
            any.settings()));
  }

  Line interaction(long time) {
    Interaction any = random.interaction();
    String id = "unknown-" + next++;
    return Line.of(
        new Interaction(
            "of-" + id,
            time,
            id,
            id + "-other",
            any.kind(),
            any.outcome(),
            any.attachment(),
            any.via()));
  }
}
