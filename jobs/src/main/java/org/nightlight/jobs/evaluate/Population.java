package org.nightlight.jobs.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;

/**
 * The people of a trace as a service would know them. Accounts were opened one to six years before;
 * settings are the defaults of catalogue §3 at each age, and minors open theirs now and then; three
 * in ten minors have an adult among their contacts as family.
 */
final class Population {

  private static final long DAY = 86_400_000;
  private static final double DAYS_A_YEAR = 365.25;
  private static final int MAY_GET_MESSAGES = 16;
  private static final double WITH_FAMILY = 0.3;

  /** A minor opens the messages setting once in so many days. */
  private static final double DAYS_UNTIL_OPENED = 200;

  private final Trace trace;
  private final String timeZone;
  private final double[] ages;
  private final Map<Integer, Integer> familyOf = new HashMap<>();
  private final Map<Integer, Long> openedMessages = new HashMap<>();
  private final List<AccountChange> changes = new ArrayList<>();

  Population(Trace trace, Overlay overlay, SplittableRandom random) {
    this.trace = trace;
    this.timeZone = overlay.timeZone();
    this.ages = overlay.ages().draw(trace, overlay.minors(), random);
    bindFamilies(random);
    for (int person = 0; person < ages.length; person++) {
      open(person, random);
    }
    changes.sort(Comparator.comparing(AccountChange::position));
  }

  /** In the contract's order. */
  List<AccountChange> changes() {
    return changes;
  }

  static String id(int person) {
    return "p" + person;
  }

  boolean isMinor(int person) {
    return ages[person] < 18;
  }

  boolean isFamily(int one, int other) {
    Integer family = familyOf.get(one);
    return family != null && family.equals(familyOf.get(other));
  }

  /** Who may write to a person privately. */
  Audience messages(int person, long time) {
    boolean opened = openedMessages.getOrDefault(person, Long.MAX_VALUE) <= time;
    if (ages[person] < MAY_GET_MESSAGES) {
      return opened ? Audience.CONNECTIONS : Audience.NOBODY;
    }
    return opened ? Audience.EVERYONE : Audience.CONNECTIONS;
  }

  private void bindFamilies(SplittableRandom random) {
    Map<Integer, List<Integer>> adults = new HashMap<>();
    for (Trace.Contact contact : trace.contacts()) {
      note(adults, contact.from(), contact.to());
      note(adults, contact.to(), contact.from());
    }
    for (int person = 0; person < ages.length; person++) {
      List<Integer> known = adults.get(person);
      if (known != null && random.nextDouble() < WITH_FAMILY) {
        int adult = known.get(random.nextInt(known.size()));
        familyOf.putIfAbsent(adult, adult);
        familyOf.put(person, adult);
      }
    }
  }

  private void note(Map<Integer, List<Integer>> adults, int minor, int adult) {
    if (isMinor(minor) && !isMinor(adult)) {
      adults.computeIfAbsent(minor, key -> new ArrayList<>()).add(adult);
    }
  }

  private void open(int person, SplittableRandom random) {
    long openedAt = trace.start() - random.nextLong(365 * DAY, 6 * 365 * DAY);
    double source = random.nextDouble();
    AgeSource ageSource =
        source < 0.8 ? AgeSource.DECLARED : source < 0.9 ? AgeSource.ESTIMATED : AgeSource.VERIFIED;
    change(person, openedAt, openedAt, ageSource, ChangedBy.SYSTEM);
    long later = trace.start() + (long) (random.nextDouble() * DAYS_UNTIL_OPENED * DAY);
    if (isMinor(person) && later < trace.end()) {
      openedMessages.put(person, later);
      change(person, later, openedAt, ageSource, ChangedBy.USER);
    }
  }

  private void change(int person, long time, long openedAt, AgeSource source, ChangedBy by) {
    int bornOn = (int) Math.floor(trace.start() / (double) DAY - ages[person] * DAYS_A_YEAR);
    Integer family = familyOf.get(person);
    Audience comments = isMinor(person) ? Audience.CONNECTIONS : Audience.EVERYONE;
    changes.add(
        new AccountChange(
            "c" + changes.size(),
            time,
            id(person),
            openedAt,
            bornOn,
            source,
            AccountStatus.ACTIVE,
            by,
            AccountKind.PERSON,
            null,
            timeZone,
            family == null ? null : "f" + family,
            List.of(),
            new AccountSettings(null, messages(person, time), comments, null, null, null, null)));
  }
}
