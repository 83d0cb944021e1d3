package org.nightlight.history;

import static org.nightlight.event.InteractionKind.COMMENT;
import static org.nightlight.event.InteractionKind.CONNECTION_ACCEPT;
import static org.nightlight.event.InteractionKind.CONNECTION_REMOVE;
import static org.nightlight.event.InteractionKind.GROUP_ADD;
import static org.nightlight.event.InteractionKind.MESSAGE;
import static org.nightlight.event.InteractionKind.SUGGESTED;
import static org.nightlight.history.Scribe.DAY;
import static org.nightlight.history.Scribe.HOUR;
import static org.nightlight.history.Scribe.MINUTE;

import java.util.List;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.ChangedBy;

/** What a service promises, kept and broken: openings, changes, corrected ages, deliveries. */
final class PrivacyScripts {

  private final Scribe scribe;
  private final Cast cast;

  PrivacyScripts(Scribe scribe, Cast cast) {
    this.scribe = scribe;
    this.cast = cast;
  }

  List<Runnable> all() {
    return List.of(
        this::areOpened,
        this::isChangedByTheService,
        this::areCorrected,
        this::isLetThrough,
        this::manyAreOpened);
  }

  private void areOpened() {
    isOpened(scribe.moment());
    isOpened(scribe.moment());
  }

  private void isOpened(long opened) {
    Sketch young = young(opened);
    long seen = opened + scribe.around(scribe.pick(List.of(0L, 0L, HOUR, DAY)));
    cast.tell(young, seen, scribe.oneIn(4) ? ChangedBy.USER : ChangedBy.SYSTEM);
  }

  /** Someone whose birthday comes soon, or was a short time ago. */
  private Sketch young(long opened) {
    Sketch young = new Sketch(scribe.prefixed("y" + scribe.eventId()), opened);
    int today = (int) Math.floorDiv(opened, DAY);
    int years = scribe.pick(List.of(13, 16, 16, 18));
    young.birthDay = today - (int) (years * 365.25) + scribe.upTo(4) - 2;
    young.settings = cast.anySettings();
    return young;
  }

  private void isChangedByTheService() {
    Sketch minor = cast.sketch(cast.minor());
    long time = scribe.moment();
    for (int i = 0; i < 3; i++) {
      minor.settings = cast.anySettings();
      cast.tell(minor, time, scribe.pick(List.of(ChangedBy.values())));
      time += scribe.pick(List.of(0L, 1L, MINUTE, HOUR));
    }
    minor.close();
  }

  private void areCorrected() {
    for (int i = 0; i < 3; i++) {
      isCorrected(scribe.moment());
    }
  }

  /** A birth date puts an account into a band; what follows comes around 24 h later. */
  private void isCorrected(long changed) {
    long time = changed;
    Sketch account = young(time - 30 * DAY);
    int young = account.birthDay;
    account.birthDay = scribe.oneIn(3) ? null : cast.day(1990);
    cast.tell(account, time - 20 * DAY);
    account.birthDay = young;
    cast.tell(account, time, scribe.pick(List.of(ChangedBy.values())));
    for (int i = 0; i < 2; i++) {
      switch (scribe.upTo(5)) {
        case 0 -> account.status = AccountStatus.DELETED;
        case 1 -> account.birthDay = cast.day(1990);
        case 2 -> account.close();
        case 3 -> account.birthDay = young + scribe.upTo(700);
        default -> account.settings = cast.anySettings();
      }
      time += scribe.around(scribe.pick(List.of(0L, 12 * HOUR, DAY)));
      cast.tell(account, time, scribe.pick(List.of(ChangedBy.values())));
    }
  }

  private void isLetThrough() {
    String actor = scribe.oneIn(4) ? cast.minor() : cast.adult();
    String target = scribe.oneIn(4) ? cast.adult() : cast.minor();
    long time = scribe.moment();
    for (int i = 0; i < 4; i++) {
      scribe.act(time, actor, scribe.kind(MESSAGE, MESSAGE, COMMENT, GROUP_ADD, SUGGESTED), target);
      time += scribe.around(scribe.pick(List.of(0L, HOUR, 12 * HOUR, DAY)));
      if (scribe.oneIn(4)) {
        scribe.act(time, target, scribe.kind(CONNECTION_ACCEPT, CONNECTION_REMOVE), actor);
      }
    }
  }

  /** As many as a regression needs, more or less, in ten minutes, more or less. */
  private void manyAreOpened() {
    long time = scribe.moment();
    int count = 18 + scribe.upTo(4);
    for (int i = 0; i < count; i++) {
      Sketch young = young(time);
      young.birthDay = cast.day(2013);
      young.open(0);
      cast.tell(young, time, ChangedBy.SYSTEM);
      time += scribe.around(10 * MINUTE / scribe.pick(List.of(19, 20)));
    }
  }
}
