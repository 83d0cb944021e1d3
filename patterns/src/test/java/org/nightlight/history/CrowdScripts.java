package org.nightlight.history;

import static org.nightlight.event.InteractionKind.BLOCK;
import static org.nightlight.event.InteractionKind.CALL;
import static org.nightlight.event.InteractionKind.COMMENT;
import static org.nightlight.event.InteractionKind.CONNECTION_ACCEPT;
import static org.nightlight.event.InteractionKind.CONNECTION_DECLINE;
import static org.nightlight.event.InteractionKind.CONNECTION_REMOVE;
import static org.nightlight.event.InteractionKind.CONNECTION_REQUEST;
import static org.nightlight.event.InteractionKind.GIFT;
import static org.nightlight.event.InteractionKind.GROUP_ADD;
import static org.nightlight.event.InteractionKind.MENTION;
import static org.nightlight.event.InteractionKind.MESSAGE;
import static org.nightlight.event.InteractionKind.REPORT;
import static org.nightlight.event.InteractionKind.VIEW_PROFILE;
import static org.nightlight.history.Scribe.DAY;
import static org.nightlight.history.Scribe.HOUR;
import static org.nightlight.history.Scribe.MINUTE;

import java.util.List;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;

/** What adults do with several minors, and minors with an adult. */
final class CrowdScripts {

  private final Scribe scribe;
  private final Cast cast;

  CrowdScripts(Scribe scribe, Cast cast) {
    this.scribe = scribe;
    this.cast = cast;
  }

  List<Runnable> all() {
    return List.of(
        this::approachesMany,
        this::isBlocked,
        this::isSought,
        this::addressesAll,
        this::isDeclined,
        this::probes,
        this::chatsInParallel,
        this::givesToMany,
        this::shareMinors,
        this::walksAList);
  }

  private void approachesMany() {
    String adult = cast.adult();
    long time = scribe.moment();
    List<String> minors = cast.minors(9 + scribe.upTo(13));
    InteractionKind kind = scribe.kind(CONNECTION_REQUEST, COMMENT);
    long step = scribe.pick(List.of(0L, MINUTE, HOUR, 3 * HOUR, 8 * HOUR));
    for (String minor : minors) {
      scribe.act(time, adult, kind, minor);
      time += step;
    }
    String minor = cast.minor();
    time += scribe.edge();
    scribe.act(time, minor, CONNECTION_ACCEPT, adult);
    time += scribe.shortStep();
    scribe.act(time, adult, MESSAGE, minor);
    if (scribe.oneIn(3)) {
      for (String answering : minors.subList(0, minors.size() / 2)) {
        scribe.act(time + scribe.shortStep(), answering, MESSAGE, adult);
      }
    }
  }

  private void isBlocked() {
    String adult = cast.adult();
    long time = scribe.moment();
    int many = 1 + scribe.upTo(4);
    for (int i = 0; i < many; i++) {
      String minor = cast.minor();
      scribe.act(time, adult, scribe.kind(MESSAGE, MENTION), minor);
      time += scribe.edge();
      scribe.act(time, minor, scribe.kind(BLOCK, REPORT), adult);
      time += scribe.oneIn(2) ? 0 : scribe.shortStep();
    }
  }

  private void isSought() {
    String adult = cast.adult();
    long time = scribe.moment();
    for (int i = 0; i < 6; i++) {
      InteractionKind kind = scribe.kind(VIEW_PROFILE, CONNECTION_REQUEST, MESSAGE);
      scribe.act(time, cast.minor(), kind, adult);
      time += scribe.shortStep();
    }
  }

  private void addressesAll() {
    String adult = cast.adult();
    long time = scribe.moment();
    for (int i = 0; i < 22; i++) {
      String other = scribe.oneIn(5) ? cast.minor() : scribe.prefixed("x" + scribe.upTo(25));
      scribe.act(time, adult, CONNECTION_REQUEST, other);
      time += scribe.pick(List.of(0L, MINUTE, HOUR));
    }
  }

  private void isDeclined() {
    String adult = cast.adult();
    long time = scribe.moment();
    List<String> minors = cast.minors(7 + scribe.upTo(4));
    for (String minor : minors) {
      scribe.act(time, minor, CONNECTION_DECLINE, adult);
      time += scribe.around(scribe.pick(List.of(0L, HOUR, DAY, 7 * DAY / 8, DAY)));
    }
  }

  /** The service refuses; some other way is tried then. */
  private void probes() {
    String adult = cast.adult();
    long time = scribe.moment();
    List<String> minors = cast.minors(5 + scribe.upTo(3));
    for (String minor : minors) {
      scribe.act(time, adult, scribe.kind(MESSAGE, CONNECTION_REQUEST), minor, Outcome.REFUSED);
      time += scribe.around(scribe.pick(List.of(0L, MINUTE, HOUR, 3 * HOUR, 6 * HOUR)));
    }
    for (int i = 0; i < 3; i++) {
      time += scribe.around(scribe.pick(List.of(0L, HOUR, DAY, 3 * DAY, 7 * DAY)));
      InteractionKind kind = scribe.kind(COMMENT, MENTION, GROUP_ADD, GIFT);
      scribe.act(time, adult, kind, scribe.pick(minors));
    }
  }

  private void chatsInParallel() {
    String adult = cast.adult();
    long time = scribe.moment();
    List<String> minors = cast.minors(3 + scribe.upTo(1));
    for (String minor : minors) {
      scribe.act(
          time - scribe.around(scribe.pick(List.of(0L, DAY, 14 * DAY, 14 * DAY))),
          minor,
          scribe.kind(VIEW_PROFILE, CONNECTION_ACCEPT),
          adult);
      scribe.act(time, adult, scribe.kind(MESSAGE, CALL), minor);
      time += scribe.around(scribe.pick(List.of(0L, HOUR, 8 * HOUR, 12 * HOUR)));
    }
  }

  private void givesToMany() {
    String adult = cast.adult();
    long time = scribe.moment();
    List<String> minors = cast.minors(3 + scribe.upTo(2));
    for (String minor : minors) {
      scribe.act(time, adult, GIFT, minor);
      time += scribe.around(scribe.pick(List.of(0L, HOUR, 2 * DAY, 7 * DAY / 2)));
    }
    time += scribe.around(scribe.pick(List.of(0L, DAY, 7 * DAY)));
    scribe.act(time, adult, scribe.kind(MESSAGE, CALL), scribe.pick(minors));
  }

  /** Several adults approach the same minors, mostly under a day apart. */
  private void shareMinors() {
    long time = scribe.moment();
    List<String> adults = cast.adults().subList(0, 3 + scribe.upTo(1));
    for (String minor : cast.minors(4 + scribe.upTo(4))) {
      for (String adult : adults) {
        if (!scribe.oneIn(10)) {
          scribe.act(time, adult, scribe.kind(CONNECTION_REQUEST, MESSAGE, GIFT, GROUP_ADD), minor);
        }
        time += scribe.around(scribe.pick(List.of(0L, MINUTE, HOUR, HOUR, DAY)));
      }
      time += scribe.pick(List.of(0L, HOUR, DAY));
    }
  }

  private void walksAList() {
    String adult = cast.adult();
    long time = scribe.moment();
    List<String> circle = cast.minors(6);
    for (int i = 1; i < circle.size(); i++) {
      String known = circle.get(scribe.oneIn(2) ? 0 : i - 1);
      scribe.act(time - scribe.upTo(20) * DAY, circle.get(i), CONNECTION_ACCEPT, known);
    }
    if (scribe.oneIn(6)) {
      scribe.act(time, circle.get(1), scribe.kind(CONNECTION_REMOVE, BLOCK), circle.get(0));
    }
    for (String minor : circle) {
      scribe.act(time, adult, scribe.kind(CONNECTION_REQUEST, COMMENT), minor);
      time += scribe.around(scribe.pick(List.of(0L, HOUR, 6 * HOUR, 18 * HOUR)));
    }
    time += scribe.around(scribe.pick(List.of(0L, HOUR, DAY, 3 * DAY)));
    scribe.act(time, scribe.pick(circle), CONNECTION_ACCEPT, adult);
  }
}
