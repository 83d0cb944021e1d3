package org.nightlight.jobs.town.lapse;

import java.time.LocalDate;
import java.util.List;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;
import org.nightlight.jobs.town.AgeDefaults;
import org.nightlight.jobs.town.Newcomer;
import org.nightlight.jobs.town.Resident;
import org.nightlight.jobs.town.Scene;
import org.nightlight.jobs.town.Story;
import org.nightlight.jobs.town.TownTime;

/** What goes wrong on single days, for single people. */
public final class SingleLapses implements Story {

  private static final AccountSettings LOCATED =
      AgeDefaults.under16(Profile.PRIVATE, Audience.NOBODY, Toggle.ON);
  private static final AccountSettings WRITTEN_TO =
      AgeDefaults.under16(Profile.PRIVATE, Audience.CONNECTIONS, Toggle.OFF);

  @Override
  public String persona() {
    return "single lapse";
  }

  @Override
  public void unfold(Scene scene) {
    messageOfStranger(scene, 5);
    attachment(scene, 8, 34);
    attachment(scene, 10, 17);
    opened(scene, 12, ChangedBy.SUPPORT, LOCATED, "location-open-by-default");
    unnoticedAge(scene, 14);
    opened(scene, 16, ChangedBy.GUARDIAN, WRITTEN_TO, "under-16-messages-opened");
  }

  private static void messageOfStranger(Scene scene, int day) {
    Resident stranger = scene.adult(24, 50);
    scene.settleIn(stranger);
    Resident target = scene.minorsOfTheirOwn(1, 13, 15).get(0);
    long time = moment(scene, day);
    scene.chronicle().letThrough(time, stranger, target, false);
    scene.chronicle().lapse("message-delivered-to-under-16", target, time);
    scene.chronicle().lapse("unsolicited-message-delivered", target, time);
  }

  /** Between friends of an age. */
  private static void attachment(Scene scene, int day, int age) {
    Resident actor = scene.admit(Newcomer.born(scene.bornAt(age)));
    Resident target = scene.admit(Newcomer.born(scene.bornAt(age)));
    scene.befriend(actor, target, 0.5);
    long time = moment(scene, day);
    scene.chronicle().letThrough(time, actor, target, true);
    scene.chronicle().lapse("attachment-delivered", target, time);
  }

  private static void opened(
      Scene scene, int day, ChangedBy by, AccountSettings settings, String check) {
    Resident minor = scene.minorsOfTheirOwn(1, 12, 15).get(0);
    long time = moment(scene, day);
    scene.chronicle().change(minor, time, by, settings);
    scene.chronicle().lapse(check, minor, time);
    closeADayLater(scene, minor, time);
  }

  private static void closeADayLater(Scene scene, Resident minor, long time) {
    long later = time + TownTime.DAY + scene.dice().minutes(1, 300);
    scene.chronicle().change(minor, later, ChangedBy.SYSTEM, AgeDefaults.UNDER_16);
  }

  /** Someone who stated 17 puts it right to 14, and nobody closes the account for two days. */
  private static void unnoticedAge(Scene scene, int day) {
    Resident minor = scene.admit(Newcomer.born(scene.bornAt(17)));
    for (Resident other : scene.people(5, 12, 15)) {
      long look = moment(scene, scene.dice().below(day));
      scene.act(look, minor, InteractionKind.VIEW_PROFILE, other, Via.SEARCH);
    }
    LocalDate born = scene.bornAt(14);
    long time = moment(scene, day);
    scene.chronicle().restate(minor, time, born, AgeDefaults.at(17));
    long tooLate = time + TownTime.DAY;
    for (String setting : List.of("profile", "messages", "suggestions", "connections-list")) {
      scene.chronicle().lapse(setting + "-open-by-default", minor, tooLate);
    }
    scene.chronicle().restate(minor, tooLate + TownTime.DAY, born);
  }

  private static long moment(Scene scene, int day) {
    return TownTime.local(day, scene.dice().between(9, 19), scene.dice().below(60));
  }
}
