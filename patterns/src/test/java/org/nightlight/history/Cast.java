package org.nightlight.history;

import static org.nightlight.history.Scribe.DAY;
import static org.nightlight.history.Scribe.START;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Listing;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;

/**
 * The few accounts of a history: adults and minors, of unknown and restated ages, first seen late,
 * in families, in several time zones.
 */
final class Cast {

  private static final List<String> TIME_ZONES =
      List.of(
          "UTC",
          "Europe/Berlin",
          "America/New_York",
          "Asia/Tokyo",
          "Asia/Kathmandu",
          "Pacific/Auckland");

  private final Scribe scribe;
  private final List<AccountChange> changes = new ArrayList<>();
  private final Map<String, Sketch> sketches = new HashMap<>();
  private final List<String> adults = new ArrayList<>();
  private final List<String> minors = new ArrayList<>();

  Cast(Scribe scribe) {
    this.scribe = scribe;
    int adultCount = 4 + scribe.upTo(2);
    for (int i = 0; i < adultCount; i++) {
      addAdult(scribe.prefixed("a" + i));
    }
    int minorCount = 12 + scribe.upTo(10);
    for (int i = 0; i < minorCount; i++) {
      addMinor(scribe.prefixed("m" + i));
    }
  }

  private void addAdult(String id) {
    adults.add(id);
    // One in eight is first seen in the middle of the history.
    long seen = scribe.oneIn(8) ? scribe.moment() : START - DAY;
    long age = scribe.oneIn(3) ? scribe.upTo(30) * DAY : 400 * DAY;
    Sketch adult = new Sketch(id, Math.min(START - age, seen));
    born(adult, scribe.oneIn(6) ? null : day(1985 + scribe.upTo(22)));
    adult.kind =
        scribe.oneIn(14)
            ? AccountKind.SERVICE
            : scribe.oneIn(8) ? AccountKind.ORGANISATION : AccountKind.PERSON;
    tell(adult, seen);
  }

  private void addMinor(String id) {
    minors.add(id);
    long seen = scribe.oneIn(10) ? START + scribe.upTo(10) * DAY : START - DAY;
    Sketch minor = new Sketch(id, START - 300 * DAY);
    // Some turn 18 within the history, some 16.
    int turning = scribe.upTo(11);
    born(
        minor,
        turning == 0
            ? (int) LocalDate.of(2008, 1, 1).toEpochDay() + scribe.upTo(40)
            : turning == 1
                ? (int) LocalDate.of(2010, 1, 1).toEpochDay() + scribe.upTo(40)
                : day(2010 + scribe.upTo(4)));
    minor.timeZone = scribe.pick(TIME_ZONES);
    tell(minor, seen);
  }

  /** A new adult's account, seen from its opening on. */
  String newcomer(long opened, List<String> tokens) {
    String id = scribe.prefixed("n" + sketches.size());
    Sketch newcomer = new Sketch(id, opened);
    born(newcomer, scribe.oneIn(6) ? null : day(1985 + scribe.upTo(22)));
    newcomer.tokens = tokens;
    tell(newcomer, opened);
    return id;
  }

  /** A snapshot of the account as its sketch says; sometimes it comes to a family or leaves it. */
  void tell(Sketch sketch, long time) {
    if (!sketches.containsKey(sketch.id) || scribe.oneIn(8)) {
      sketch.family = scribe.oneIn(10) ? scribe.prefixed("family" + scribe.upTo(1)) : null;
      sketch.region = scribe.oneIn(2) ? "DE" : null;
    }
    sketches.put(sketch.id, sketch);
    changes.add(sketch.at(time, scribe.eventId()));
  }

  /** Each of a sort of its own, or not offered. */
  AccountSettings anySettings() {
    return new AccountSettings(
        any(Profile.values()),
        any(Audience.values()),
        any(Audience.values()),
        any(Toggle.values()),
        any(Listing.values()),
        any(Toggle.values()),
        any(Toggle.values()));
  }

  private <E> @Nullable E any(E[] values) {
    return scribe.oneIn(6) ? null : scribe.pick(List.of(values));
  }

  void tell(Sketch sketch, long time, ChangedBy whom) {
    sketch.changedBy = whom;
    tell(sketch, time);
  }

  void born(Sketch sketch, @Nullable Integer birthDay) {
    sketch.birthDay = birthDay;
    sketch.source = birthDay == null ? null : scribe.pick(List.of(AgeSource.values()));
  }

  int day(int year) {
    return (int) LocalDate.of(year, 1 + scribe.upTo(11), 1 + scribe.upTo(27)).toEpochDay();
  }

  Sketch sketch(String id) {
    return sketches.get(id);
  }

  ZoneId zone(String id) {
    return ZoneId.of(sketch(id).timeZone);
  }

  String adult() {
    return scribe.pick(adults);
  }

  String minor() {
    return scribe.pick(minors);
  }

  List<String> adults() {
    return adults;
  }

  /** Some distinct minors, in any order. */
  List<String> minors(int count) {
    List<String> left = new ArrayList<>(minors);
    List<String> some = new ArrayList<>();
    while (some.size() < count && !left.isEmpty()) {
      some.add(left.remove(scribe.upTo(left.size() - 1)));
    }
    return some;
  }

  List<AccountChange> changes() {
    return changes;
  }
}
