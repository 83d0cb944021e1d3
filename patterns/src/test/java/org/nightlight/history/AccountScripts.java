package org.nightlight.history;

import static org.nightlight.event.InteractionKind.BLOCK;
import static org.nightlight.event.InteractionKind.COMMENT;
import static org.nightlight.event.InteractionKind.CONNECTION_ACCEPT;
import static org.nightlight.event.InteractionKind.CONNECTION_REMOVE;
import static org.nightlight.event.InteractionKind.CONNECTION_REQUEST;
import static org.nightlight.event.InteractionKind.GIFT;
import static org.nightlight.event.InteractionKind.MESSAGE;
import static org.nightlight.event.InteractionKind.REPORT;
import static org.nightlight.history.Scribe.DAY;
import static org.nightlight.history.Scribe.HOUR;
import static org.nightlight.history.Scribe.MINUTE;

import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;

/** Contacts in which changes of accounts take part: opened, restated, deleted, opened up. */
final class AccountScripts {

  private final Scribe scribe;
  private final Cast cast;

  AccountScripts(Scribe scribe, Cast cast) {
    this.scribe = scribe;
    this.cast = cast;
  }

  List<Runnable> all() {
    return List.of(
        this::isNew,
        this::wipesTraces,
        this::isDeleted,
        this::opensUp,
        this::returnsUnderAnotherAccount,
        this::isRestated,
        this::changes);
  }

  private void isNew() {
    long time = scribe.moment();
    String adult = cast.newcomer(time, List.of());
    time += scribe.around(scribe.pick(List.of(0L, DAY, 5 * DAY, 7 * DAY)));
    for (String minor : cast.minors(3 + scribe.upTo(2))) {
      scribe.act(time, adult, scribe.kind(CONNECTION_REQUEST, COMMENT, MESSAGE), minor);
      time += scribe.around(scribe.pick(List.of(0L, HOUR, DAY, 2 * DAY)));
    }
  }

  private void wipesTraces() {
    String adult = cast.adult();
    long time = scribe.moment();
    List<String> minors = cast.minors(3 + scribe.upTo(2));
    scribe.act(time, adult, MESSAGE, scribe.pick(minors));
    time += scribe.around(scribe.pick(List.of(0L, HOUR, DAY, 2 * DAY)));
    for (String minor : minors) {
      scribe.act(time, adult, scribe.kind(CONNECTION_REMOVE, BLOCK), minor);
      time += scribe.around(scribe.pick(List.of(0L, MINUTE, 10 * MINUTE, HOUR / 2)));
    }
  }

  private void isDeleted() {
    long time = scribe.moment();
    Sketch adult = cast.sketch(scribe.oneIn(2) ? cast.adult() : newcomer(time - 9 * DAY));
    scribe.act(time, adult.id, MESSAGE, cast.minor());
    time += scribe.around(scribe.pick(List.of(0L, HOUR, DAY, 2 * DAY)));
    adult.status = AccountStatus.DELETED;
    cast.tell(adult, time, scribe.oneIn(5) ? ChangedBy.SYSTEM : ChangedBy.USER);
    if (scribe.oneIn(2)) {
      adult.status = AccountStatus.ACTIVE;
    }
  }

  private String newcomer(long opened) {
    return cast.newcomer(opened, List.of());
  }

  /** The minor's own change opens its settings; the adult writes again then. */
  private void opensUp() {
    String adult = cast.adult();
    Sketch minor = cast.sketch(cast.minor());
    long time = scribe.moment();
    scribe.act(time, adult, scribe.kind(GIFT, COMMENT), minor.id);
    if (scribe.oneIn(2)) {
      scribe.act(time, minor.id, CONNECTION_ACCEPT, adult);
    }
    time += scribe.shortStep();
    scribe.act(time, adult, MESSAGE, minor.id);
    minor.close();
    cast.tell(minor, time - 5 * DAY);
    int changes = 1 + scribe.upTo(1);
    for (int i = 0; i < changes; i++) {
      time += scribe.around(scribe.pick(List.of(0L, HOUR, DAY, 3 * DAY)));
      minor.open(scribe.upTo(2));
      ChangedBy whom =
          scribe.oneIn(4)
              ? scribe.pick(List.of(ChangedBy.GUARDIAN, ChangedBy.SUPPORT))
              : ChangedBy.USER;
      cast.tell(minor, time, whom);
      minor.close();
    }
    time += scribe.around(scribe.pick(List.of(0L, HOUR, 3 * DAY, 7 * DAY)));
    scribe.act(time, adult, MESSAGE, minor.id);
    scribe.act(time + scribe.shortStep(), adult, scribe.kind(MESSAGE, GIFT), minor.id);
  }

  /** A device goes from a blocked account to a new one, or seems to. */
  private void returnsUnderAnotherAccount() {
    Sketch old = cast.sketch(cast.adult());
    String minor = cast.minor();
    String token = scribe.prefixed("device" + scribe.upTo(2));
    long time = scribe.moment();
    old.tokens = List.of(token, scribe.prefixed("device" + (3 + scribe.upTo(1))));
    cast.tell(old, time);
    scribe.act(time, old.id, MESSAGE, minor);
    long blocked = time + scribe.shortStep();
    scribe.act(blocked, minor, scribe.kind(BLOCK, REPORT), old.id);
    if (scribe.oneIn(3)) {
      old.tokens = List.of();
      cast.tell(old, blocked + DAY);
    }
    long opened = blocked + scribe.around(scribe.pick(List.of(0L, DAY, 15 * DAY)));
    String fresh = cast.newcomer(opened, List.of(token));
    time = opened + scribe.around(scribe.pick(List.of(0L, HOUR, DAY, 15 * DAY, 30 * DAY)));
    for (int i = 0; i < 3; i++) {
      scribe.act(time, fresh, scribe.kind(MESSAGE, COMMENT, CONNECTION_REQUEST), minor);
      time += scribe.around(scribe.pick(List.of(0L, HOUR, DAY, DAY)));
    }
  }

  /** An adult says it is a minor; it approaches on, until and beyond 90 days later. */
  private void isRestated() {
    long time = scribe.moment() + 20 * DAY;
    Sketch adult = cast.sketch(scribe.oneIn(3) ? newcomer(time - 20 * DAY) : cast.adult());
    adult.birthDay = cast.day(1990);
    cast.tell(adult, time - 20 * DAY);
    adult.birthDay = cast.day(2010);
    adult.source = scribe.pick(List.of(AgeSource.DECLARED, AgeSource.ESTIMATED));
    cast.tell(adult, time, ChangedBy.USER);
    for (long day : new long[] {0, 1, 45, 90, 90}) {
      long at = time + scribe.around(day * DAY);
      scribe.act(at, adult.id, scribe.kind(MESSAGE, CONNECTION_REQUEST, GIFT), cast.minor());
      scribe.act(at, cast.adult(), scribe.kind(MESSAGE, CONNECTION_REQUEST), adult.id);
    }
  }

  /** Anything else: another birth date or none, another kind, another time zone. */
  private void changes() {
    Sketch sketch = cast.sketch(scribe.oneIn(3) ? cast.adult() : cast.minor());
    switch (scribe.upTo(4)) {
      case 0 -> cast.born(sketch, null);
      case 1 -> cast.born(sketch, cast.day(1990));
      case 2 -> cast.born(sketch, cast.day(2011));
      case 3 -> sketch.kind = AccountKind.PERSON;
      default -> sketch.timeZone = "Europe/Berlin";
    }
    cast.tell(sketch, scribe.moment(), scribe.pick(List.of(ChangedBy.values())));
  }
}
