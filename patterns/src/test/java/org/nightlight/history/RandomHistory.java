package org.nightlight.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;

/**
 * A short history made to be nasty: few accounts, many ties in time, people who turn 18, restated
 * and unknown ages, first snapshots that come late, families, blocks and unblocks, and steps in
 * time that lie on the edges of windows. Scripts see to it that patterns complete. The same seed
 * always gives the same history; account ids start with the seed, so that histories can be mixed.
 */
public final class RandomHistory {

  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long START = LocalDate.of(2026, 1, 1).toEpochDay() * DAY;
  private static final int SPAN_DAYS = 40;

  private static final long[] EDGES = {
    0, 45 * MINUTE, HOUR, DAY, 2 * DAY, 3 * DAY, 82 * HOUR, 7 * DAY, 14 * DAY, 30 * DAY
  };

  private final Random random;
  private final String prefix;
  private final List<AccountChange> accounts = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();
  private final List<String> adults = new ArrayList<>();
  private final List<String> minors = new ArrayList<>();
  private int nextEvent;

  private RandomHistory(long seed) {
    this.random = new Random(seed);
    this.prefix = "h" + seed + "-";
    populate();
    List<Consumer<String>> scripts =
        List.of(
            this::approachesMany,
            this::rushesOne,
            this::engagesThenWrites,
            this::givesThenWrites,
            this::comesBack,
            this::isBlocked,
            this::isSought,
            this::addressesAll,
            this::doesAnything);
    for (int i = 0; i < 14; i++) {
      scripts.get(random.nextInt(scripts.size())).accept(pick(adults));
    }
    changeSome();
    accounts.sort(Comparator.comparing(AccountChange::position));
    interactions.sort(Comparator.comparing(Interaction::position));
  }

  public static RandomHistory of(long seed) {
    return new RandomHistory(seed);
  }

  /** In order. */
  public List<AccountChange> accounts() {
    return accounts;
  }

  /** In order. */
  public List<Interaction> interactions() {
    return interactions;
  }

  private void populate() {
    int adultCount = 3 + random.nextInt(3);
    int minorCount = 10 + random.nextInt(14);
    for (int i = 0; i < adultCount; i++) {
      String id = prefix + "a" + i;
      adults.add(id);
      boolean fresh = random.nextInt(3) == 0;
      long opened = START - (fresh ? random.nextInt(30) : 400) * DAY;
      Integer birthDay = random.nextInt(6) == 0 ? null : day(1985 + random.nextInt(23));
      // One in eight is first seen in the middle of the history.
      long seen = random.nextInt(8) == 0 ? START + random.nextInt(SPAN_DAYS) * DAY : START - DAY;
      change(id, seen, Math.min(opened, seen), birthDay, kindOfAdult(), family());
    }
    for (int i = 0; i < minorCount; i++) {
      String id = prefix + "m" + i;
      minors.add(id);
      // Some turn 18 within the history.
      Integer birthDay =
          random.nextInt(6) == 0
              ? (int) LocalDate.of(2008, 1, 1).toEpochDay() + random.nextInt(SPAN_DAYS)
              : day(2009 + random.nextInt(6));
      long seen = random.nextInt(10) == 0 ? START + random.nextInt(10) * DAY : START - DAY;
      change(id, seen, START - 300 * DAY, birthDay, AccountKind.PERSON, family());
    }
  }

  private AccountKind kindOfAdult() {
    int drawn = random.nextInt(12);
    return drawn == 0
        ? AccountKind.SERVICE
        : drawn < 3 ? AccountKind.ORGANISATION : AccountKind.PERSON;
  }

  private @Nullable String family() {
    return random.nextInt(8) == 0 ? prefix + "family" + random.nextInt(2) : null;
  }

  private int day(int year) {
    return (int) LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)).toEpochDay();
  }

  private void change(
      String id,
      long time,
      long opened,
      @Nullable Integer birthDay,
      AccountKind kind,
      @Nullable String family) {
    AgeSource source = birthDay == null ? null : pick(List.of(AgeSource.values()));
    accounts.add(
        new AccountChange(
            eventId(),
            time,
            id,
            opened,
            birthDay,
            source,
            AccountStatus.ACTIVE,
            pick(List.of(ChangedBy.values())),
            kind,
            random.nextBoolean() ? "DE" : null,
            "UTC",
            family,
            List.of(),
            AccountSettings.NONE));
  }

  /** Restated ages, new families, another kind. */
  private void changeSome() {
    int changes = random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      String id = random.nextInt(3) == 0 ? pick(adults) : pick(minors);
      Integer birthDay =
          switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> day(1990);
            default -> day(2010);
          };
      change(id, moment(), START - 300 * DAY, birthDay, AccountKind.PERSON, family());
    }
  }

  private void approachesMany(String adult) {
    long time = moment();
    int many = 9 + random.nextInt(14);
    InteractionKind kind =
        pick(List.of(InteractionKind.CONNECTION_REQUEST, InteractionKind.COMMENT));
    long step = pick(List.of(0L, MINUTE, HOUR, 3 * HOUR, 8 * HOUR));
    for (int i = 0; i < many; i++) {
      act(time, adult, minors.get(i % minors.size()), kind);
      time += step;
    }
    String minor = pick(minors);
    time += edge();
    act(time, minor, adult, InteractionKind.CONNECTION_ACCEPT);
    time += shortStep();
    act(time, adult, minor, InteractionKind.MESSAGE);
    for (int i = 0; i < many / 2; i++) {
      act(time + shortStep(), minors.get(i % minors.size()), adult, InteractionKind.MESSAGE);
    }
  }

  private void rushesOne(String adult) {
    String minor = pick(minors);
    long time = moment();
    act(time, adult, minor, InteractionKind.CONNECTION_REQUEST);
    time += shortStep();
    act(time, minor, adult, InteractionKind.CONNECTION_ACCEPT);
    time += shortStep();
    int messages = 18 + random.nextInt(6);
    for (int i = 0; i < messages; i++) {
      act(time, adult, minor, InteractionKind.MESSAGE);
      time += pick(List.of(0L, SECOND, MINUTE, 2 * MINUTE, 45 * MINUTE / 19));
    }
    act(time + edge(), adult, minor, InteractionKind.CALL);
    act(time + edge() + HOUR, adult, minor, InteractionKind.CALL);
  }

  private void engagesThenWrites(String adult) {
    String minor = pick(minors);
    long time = moment();
    if (random.nextInt(4) == 0) {
      act(time, minor, adult, InteractionKind.VIEW_PROFILE);
    }
    int events = 2 + random.nextInt(4);
    for (int i = 0; i < events; i++) {
      act(
          time,
          adult,
          minor,
          pick(
              List.of(
                  InteractionKind.LIKE,
                  InteractionKind.VIEW_PROFILE,
                  InteractionKind.COMMENT,
                  InteractionKind.MENTION)));
      time += random.nextInt(3) == 0 ? edge() : shortStep();
    }
    act(time, minor, adult, InteractionKind.CONNECTION_ACCEPT);
    act(time + shortStep(), adult, minor, InteractionKind.MESSAGE);
  }

  private void givesThenWrites(String adult) {
    String minor = pick(minors);
    long time = moment();
    act(time, adult, minor, InteractionKind.GIFT);
    time += edge();
    act(time, adult, minor, pick(List.of(InteractionKind.MESSAGE, InteractionKind.CALL)));
    act(time + edge(), adult, minor, InteractionKind.MESSAGE);
  }

  private void comesBack(String adult) {
    String minor = pick(minors);
    long time = moment();
    act(time, adult, minor, InteractionKind.CONNECTION_REQUEST);
    time += shortStep();
    act(
        time,
        minor,
        adult,
        pick(
            List.of(
                InteractionKind.CONNECTION_DECLINE,
                InteractionKind.BLOCK,
                InteractionKind.REPORT,
                InteractionKind.CONNECTION_REMOVE)));
    for (int i = 0; i < 4; i++) {
      time += edge();
      act(
          time,
          adult,
          minor,
          pick(
              List.of(
                  InteractionKind.VIEW_PROFILE,
                  InteractionKind.CONNECTION_REQUEST,
                  InteractionKind.MESSAGE)));
      if (random.nextInt(6) == 0) {
        act(time + shortStep(), minor, adult, InteractionKind.UNBLOCK);
      }
    }
  }

  private void isBlocked(String adult) {
    long time = moment();
    int many = 1 + random.nextInt(5);
    for (int i = 0; i < many; i++) {
      String minor = pick(minors);
      act(time, adult, minor, pick(List.of(InteractionKind.MESSAGE, InteractionKind.MENTION)));
      time += edge();
      act(time, minor, adult, pick(List.of(InteractionKind.BLOCK, InteractionKind.REPORT)));
      time += random.nextBoolean() ? 0 : shortStep();
    }
  }

  private void isSought(String adult) {
    long time = moment();
    for (int i = 0; i < 6; i++) {
      String minor = pick(minors);
      act(
          time,
          minor,
          adult,
          pick(
              List.of(
                  InteractionKind.VIEW_PROFILE,
                  InteractionKind.CONNECTION_REQUEST,
                  InteractionKind.MESSAGE)));
      time += shortStep();
    }
  }

  private void addressesAll(String adult) {
    long time = moment();
    for (int i = 0; i < 16; i++) {
      String other = i % 4 == 0 ? pick(minors) : prefix + "x" + random.nextInt(20);
      act(time, adult, other, InteractionKind.CONNECTION_REQUEST);
      time += pick(List.of(0L, MINUTE, HOUR));
    }
  }

  private void doesAnything(String adult) {
    long time = moment();
    for (int i = 0; i < 20; i++) {
      boolean toMinor = random.nextBoolean();
      String minor = pick(minors);
      InteractionKind kind = pick(List.of(InteractionKind.values()));
      act(time, toMinor ? adult : minor, toMinor ? minor : adult, kind);
      time += random.nextInt(3) == 0 ? edge() : shortStep();
    }
  }

  private void act(long time, String actor, String target, InteractionKind kind) {
    Outcome outcome = random.nextInt(10) == 0 ? Outcome.REFUSED : Outcome.DELIVERED;
    interactions.add(new Interaction(eventId(), time, actor, target, kind, outcome, false, null));
  }

  /** Ids in no order, so that ties in time are decided either way. */
  private String eventId() {
    return prefix + Integer.toHexString(random.nextInt(1 << 16)) + "-" + nextEvent++;
  }

  private long moment() {
    return START + random.nextInt(SPAN_DAYS * 24) * HOUR;
  }

  private long shortStep() {
    return pick(List.of(0L, 1L, SECOND, MINUTE, 10 * MINUTE));
  }

  /** A window's length, or a millisecond more or less. */
  private long edge() {
    long edge = EDGES[random.nextInt(EDGES.length)] + random.nextInt(3) - 1;
    return Math.max(0, random.nextInt(3) == 0 ? edge : edge / 4);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
