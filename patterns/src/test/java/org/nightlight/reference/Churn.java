package org.nightlight.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Listing;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.people.GivenChange;

/**
 * A service whose people come and go: day by day accounts are opened, live for some weeks, and are
 * deleted. Every id is new. The same seed always gives the same events.
 */
final class Churn {

  static final long DAY = GivenChange.DAY;
  static final long START = GivenChange.timeOf(0);

  private static final int OPENED_A_DAY = 25;
  private static final int LIVES_AT_MOST = 160;
  private static final int ACTS_A_DAY = 150;
  private static final int CROWDS_A_DAY = 1;
  private static final AccountSettings OPEN = settings(Profile.PUBLIC, Audience.EVERYONE);
  private static final AccountSettings CLOSED = settings(Profile.PRIVATE, Audience.NOBODY);
  private static final InteractionKind[] KINDS = InteractionKind.values();

  private final Random random = new Random(20);
  private final ReferenceRunner runner;
  private final List<Resident> alive = new ArrayList<>();
  private final List<Event> today = new ArrayList<>();
  private int nextId;
  private long events;

  private record Event(long time, Object what) {}

  private static final class Resident {
    private final String id;
    private final long opened;
    private final long leaves;
    private int birthDay;
    private String token;

    Resident(String id, long opened, long leaves) {
      this.id = id;
      this.opened = opened;
      this.leaves = leaves;
    }
  }

  Churn(ReferenceRunner runner) {
    this.runner = runner;
  }

  int alive() {
    return alive.size();
  }

  long events() {
    return events;
  }

  /** A day of it, counted from the start. */
  void live(int day) {
    long midnight = START + day * DAY;
    for (int i = 0; i < OPENED_A_DAY; i++) {
      open(midnight + random.nextInt(1_000));
    }
    for (int i = 0; i < ACTS_A_DAY; i++) {
      act(moment(midnight), one(), one(), KINDS[random.nextInt(KINDS.length)]);
    }
    for (int i = 0; i < CROWDS_A_DAY; i++) {
      crowd(midnight + DAY / 2);
      change(moment(midnight), one());
    }
    alive.removeIf(resident -> resident.leaves < midnight && delete(resident, midnight + DAY - 1));
    tell();
  }

  /** The day on which all who are left are deleted. */
  void end(int day) {
    alive.removeIf(resident -> delete(resident, START + day * DAY));
    tell();
  }

  private void open(long time) {
    Resident resident = new Resident(id(), time, time + (1 + random.nextInt(LIVES_AT_MOST)) * DAY);
    resident.birthDay =
        (int) (time / DAY) - 365 * (random.nextInt(3) == 0 ? 13 : 20) - random.nextInt(1_400);
    resident.token = token();
    alive.add(resident);
    snapshot(resident, time, ChangedBy.SYSTEM, AccountStatus.ACTIVE);
  }

  /** Some devices are shared. */
  private String token() {
    return alive.isEmpty() || random.nextInt(5) > 0 ? id() : one().token;
  }

  private void change(long time, Resident resident) {
    if (random.nextInt(4) == 0) {
      resident.birthDay = (int) (time / DAY) - 365 * 14;
    }
    resident.token = token();
    snapshot(resident, Math.max(time, resident.opened), ChangedBy.USER, AccountStatus.ACTIVE);
  }

  private boolean delete(Resident resident, long time) {
    snapshot(resident, time, ChangedBy.USER, AccountStatus.DELETED);
    return true;
  }

  private void crowd(long time) {
    Resident adult = one();
    for (int i = 0; i < 14; i++) {
      Resident other = one();
      act(time + i * 60_000, adult, other, InteractionKind.CONNECTION_REQUEST);
      act(time + i * 60_000 + 1, other, adult, InteractionKind.CONNECTION_ACCEPT);
      act(time + i * 60_000 + 2, adult, other, InteractionKind.MESSAGE);
      act(time + i * 60_000 + 3, other, adult, KINDS[random.nextInt(KINDS.length)]);
    }
  }

  private void act(long time, Resident actor, Resident target, InteractionKind kind) {
    if (actor != target) {
      Interaction act =
          new Interaction(
              id(), time, actor.id, target.id, kind, Outcome.DELIVERED, random.nextBoolean(), null);
      today.add(new Event(time, act));
    }
  }

  private void snapshot(Resident resident, long time, ChangedBy whom, AccountStatus status) {
    today.add(
        new Event(
            time,
            new AccountChange(
                id(),
                time,
                resident.id,
                resident.opened,
                resident.birthDay,
                AgeSource.DECLARED,
                status,
                whom,
                AccountKind.PERSON,
                random.nextBoolean() ? "DE" : null,
                "UTC",
                null,
                List.of(resident.token),
                random.nextInt(3) == 0 ? OPEN : CLOSED)));
  }

  private void tell() {
    today.sort(Comparator.comparingLong(Event::time));
    Consumer<Object> accept =
        what -> {
          if (what instanceof AccountChange change) {
            runner.accept(change);
          } else if (what instanceof Interaction interaction) {
            runner.accept(interaction);
          }
        };
    today.forEach(event -> accept.accept(event.what()));
    events += today.size();
    today.clear();
  }

  private Resident one() {
    return alive.get(random.nextInt(alive.size()));
  }

  private long moment(long midnight) {
    return midnight + 1_000 + random.nextInt((int) DAY - 2_000);
  }

  private String id() {
    return "id-%08d".formatted(nextId++);
  }

  private static AccountSettings settings(Profile profile, Audience audience) {
    boolean open = profile == Profile.PUBLIC;
    Toggle toggle = open ? Toggle.ON : Toggle.OFF;
    Listing listing = open ? Listing.SHOWN : Listing.HIDDEN;
    return new AccountSettings(profile, audience, audience, toggle, listing, toggle, toggle);
  }
}
