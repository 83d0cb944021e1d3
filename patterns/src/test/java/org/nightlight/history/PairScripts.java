package org.nightlight.history;

import static org.nightlight.event.InteractionKind.BLOCK;
import static org.nightlight.event.InteractionKind.CALL;
import static org.nightlight.event.InteractionKind.COMMENT;
import static org.nightlight.event.InteractionKind.CONNECTION_ACCEPT;
import static org.nightlight.event.InteractionKind.CONNECTION_DECLINE;
import static org.nightlight.event.InteractionKind.CONNECTION_REMOVE;
import static org.nightlight.event.InteractionKind.CONNECTION_REQUEST;
import static org.nightlight.event.InteractionKind.GIFT;
import static org.nightlight.event.InteractionKind.LIKE;
import static org.nightlight.event.InteractionKind.MENTION;
import static org.nightlight.event.InteractionKind.MESSAGE;
import static org.nightlight.event.InteractionKind.REPORT;
import static org.nightlight.event.InteractionKind.UNBLOCK;
import static org.nightlight.event.InteractionKind.VIEW_PROFILE;
import static org.nightlight.history.Scribe.DAY;
import static org.nightlight.history.Scribe.HOUR;
import static org.nightlight.history.Scribe.MINUTE;
import static org.nightlight.history.Scribe.SECOND;

import java.time.ZoneId;
import java.util.List;
import org.nightlight.event.InteractionKind;

/** What an adult does with one minor. */
final class PairScripts {

  private final Scribe scribe;
  private final Cast cast;

  PairScripts(Scribe scribe, Cast cast) {
    this.scribe = scribe;
    this.cast = cast;
  }

  List<Runnable> all() {
    return List.of(
        this::rushes,
        this::engagesThenWrites,
        this::givesThenWrites,
        this::comesBack,
        this::isNotAnswered,
        this::writesAtNight,
        this::writesOnManyDays,
        this::meetsAgainAfterLong,
        this::doesAnything);
  }

  private void rushes() {
    String minor = cast.minor();
    long time = scribe.moment();
    long opened = time - scribe.around(scribe.pick(List.of(0L, DAY, 29 * DAY, 30 * DAY)));
    String adult = scribe.oneIn(3) ? cast.adult() : cast.newcomer(opened, List.of());
    scribe.act(time, adult, CONNECTION_REQUEST, minor);
    time += scribe.shortStep();
    scribe.act(time, minor, CONNECTION_ACCEPT, adult);
    time += scribe.shortStep();
    int messages = 18 + scribe.upTo(5);
    for (int i = 0; i < messages; i++) {
      scribe.act(time, adult, MESSAGE, minor);
      time += scribe.pick(List.of(0L, SECOND, MINUTE, 2 * MINUTE, 45 * MINUTE / 19));
    }
    time += scribe.oneIn(2) ? scribe.shortStep() : scribe.edge();
    scribe.act(time, adult, CALL, minor);
    scribe.act(time + scribe.around(HOUR), adult, CALL, minor);
  }

  private void engagesThenWrites() {
    String adult = cast.adult();
    String minor = cast.minor();
    long time = scribe.moment();
    if (scribe.oneIn(4)) {
      scribe.act(time, minor, VIEW_PROFILE, adult);
    }
    int events = 2 + scribe.upTo(3);
    for (int i = 0; i < events; i++) {
      scribe.act(time, adult, scribe.kind(LIKE, VIEW_PROFILE, COMMENT, MENTION), minor);
      time += scribe.oneIn(3) ? scribe.edge() : scribe.shortStep();
    }
    scribe.act(time, minor, CONNECTION_ACCEPT, adult);
    scribe.act(time + scribe.shortStep(), adult, MESSAGE, minor);
  }

  private void givesThenWrites() {
    String adult = cast.adult();
    String minor = cast.minor();
    long time = scribe.moment();
    scribe.act(time, adult, GIFT, minor);
    time += scribe.edge();
    scribe.act(time, adult, scribe.kind(MESSAGE, CALL), minor);
    scribe.act(time + scribe.edge(), adult, MESSAGE, minor);
  }

  private void comesBack() {
    String adult = cast.adult();
    String minor = cast.minor();
    long time = scribe.moment();
    scribe.act(time, adult, CONNECTION_REQUEST, minor);
    time += scribe.shortStep();
    scribe.act(
        time, minor, scribe.kind(CONNECTION_DECLINE, BLOCK, REPORT, CONNECTION_REMOVE), adult);
    for (int i = 0; i < 4; i++) {
      time += scribe.edge();
      scribe.act(time, adult, scribe.kind(VIEW_PROFILE, CONNECTION_REQUEST, MESSAGE), minor);
      if (scribe.oneIn(6)) {
        scribe.act(time + scribe.shortStep(), minor, UNBLOCK, adult);
      }
    }
  }

  private void isNotAnswered() {
    String adult = cast.adult();
    String minor = cast.minor();
    long time = scribe.moment();
    if (scribe.oneIn(2)) {
      scribe.act(time, minor, scribe.kind(LIKE, MESSAGE, VIEW_PROFILE), adult);
      time += scribe.around(scribe.pick(List.of(DAY, 6 * DAY)));
    }
    for (int i = 0; i < 7; i++) {
      scribe.act(time, adult, scribe.kind(MESSAGE, MENTION, CALL), minor);
      time += scribe.around(scribe.pick(List.of(0L, HOUR, DAY, 7 * DAY / 4)));
    }
  }

  /** In the minor's time zone, some of it just before or after the night. */
  private void writesAtNight() {
    String adult = cast.adult();
    String minor = cast.minor();
    ZoneId zone = cast.zone(minor);
    long date = scribe.moment() / DAY;
    int nights = 3 + scribe.upTo(5);
    for (int i = 0; i < nights; i++) {
      scribe.act(scribe.night(date, zone), adult, scribe.kind(MESSAGE, MESSAGE, CALL), minor);
      date += scribe.pick(List.of(0L, 1L, 1L, 2L, 6L, 7L));
    }
  }

  private void writesOnManyDays() {
    String adult = cast.adult();
    String minor = cast.minor();
    ZoneId zone = cast.zone(minor);
    long date = scribe.moment() / DAY;
    int days = 10 + scribe.upTo(4);
    boolean oftenAtNight = scribe.oneIn(2);
    for (int i = 0; i < days; i++) {
      boolean atNight = oftenAtNight && scribe.oneIn(2);
      long time = atNight ? scribe.night(date, zone) : date * DAY + scribe.upTo(23) * HOUR;
      scribe.act(time, adult, MESSAGE, minor);
      if (scribe.oneIn(4)) {
        scribe.act(scribe.around(time), minor, MESSAGE, adult);
      }
      date += scribe.pick(List.of(0L, 1L, 1L, 2L, 3L));
    }
  }

  /** What the two were to each other is forgotten after 90 d, a connection after 730 d. */
  private void meetsAgainAfterLong() {
    String adult = cast.adult();
    String minor = cast.minor();
    long time = scribe.moment();
    boolean connected = scribe.oneIn(2);
    scribe.act(time, minor, connected ? CONNECTION_ACCEPT : VIEW_PROFILE, adult);
    scribe.act(time + scribe.shortStep(), adult, scribe.kind(LIKE, MESSAGE), minor);
    time += scribe.around((connected && scribe.oneIn(2) ? 730 : 90) * DAY);
    for (int i = 0; i < 5; i++) {
      scribe.act(time, adult, scribe.kind(MESSAGE, CALL, GIFT, COMMENT), minor);
      time += scribe.edge() / 8;
    }
  }

  private void doesAnything() {
    String adult = cast.adult();
    long time = scribe.moment();
    for (int i = 0; i < 20; i++) {
      String minor = cast.minor();
      InteractionKind kind = scribe.pick(List.of(InteractionKind.values()));
      if (scribe.oneIn(2)) {
        scribe.act(time, adult, kind, minor);
      } else {
        scribe.act(time, minor, kind, adult);
      }
      time += scribe.oneIn(3) ? scribe.edge() : scribe.shortStep();
    }
  }
}
