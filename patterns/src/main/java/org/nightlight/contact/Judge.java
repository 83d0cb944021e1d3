package org.nightlight.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.people.Person;
import org.nightlight.settings.GuardSettings;
import org.nightlight.signals.Standing;

/**
 * Judges what the guards of catalogue §2 are about, at the event that completed a signal. A guard
 * lowers; it never grants immunity.
 */
final class Judge implements Serializable {

  private static final long serialVersionUID = 1L;

  private final GuardSettings guards;

  Judge(GuardSettings guards) {
    this.guards = guards;
  }

  /**
   * What the guards of a signal are judged by.
   *
   * @param otherId the signal's other account
   */
  Standing standing(ActorMemory memory, @Nullable String otherId, long time) {
    boolean peersOfPair = false;
    boolean minorStarted = false;
    for (MinorInContact minor : memory.minors()) {
      if (minor.minorId().equals(otherId)) {
        peersOfPair = nearInAge(memory.subject(), minor.birthDay(), minor.restated());
        minorStarted = minor.started();
      }
    }
    return new Standing(
        memory.subject(),
        sought(memory.minors(), time),
        indiscriminate(memory.addressed(), time),
        welcomed(memory.minors(), time),
        peers(memory.subject(), memory.minors(), time),
        peersOfPair,
        minorStarted);
  }

  private boolean sought(List<MinorInContact> minors, long time) {
    long since = time - guards.sought().window().toMillis();
    int contacts = 0;
    int started = 0;
    for (MinorInContact minor : minors) {
      if (minor.lastAt() > since) {
        contacts++;
        started += minor.started() ? 1 : 0;
      }
    }
    return contacts >= guards.sought().minContacts()
        && started >= guards.sought().minStarted()
        && share(started, contacts) >= guards.sought().minShare();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private boolean indiscriminate(List<Addressed> addressed, long time) {
    AddressBook.Count count =
        AddressBook.Count.of(addressed, time, guards.indiscriminate().window().toMillis());
    return count.accounts() >= guards.indiscriminate().minAddressed()
        && count.minorShare() <= guards.indiscriminate().populationMinorShare();
  }

  private boolean welcomed(List<MinorInContact> minors, long time) {
    long since = time - guards.welcomed().window().toMillis();
    int approached = 0;
    int wroteBack = 0;
    for (MinorInContact minor : minors) {
      if (minor.approachedAt() > since) {
        approached++;
        wroteBack += minor.wroteAt() > since ? 1 : 0;
      }
    }
    return approached >= guards.welcomed().minApproached()
        && share(wroteBack, approached) >= guards.welcomed().minShare();
  }

  private boolean peers(Person subject, List<MinorInContact> minors, long time) {
    long since = time - guards.peers().window().toMillis();
    boolean any = false;
    for (MinorInContact minor : minors) {
      if (minor.approachedAt() > since) {
        any = true;
        if (!nearInAge(subject, minor.birthDay(), minor.restated())) {
          return false;
        }
      }
    }
    return any;
  }

  private boolean nearInAge(Person subject, @Nullable Integer minorBirthDay, boolean restated) {
    if (subject.birthDay() == null || minorBirthDay == null) {
      return false;
    }
    LocalDate gapAfterSubject =
        LocalDate.ofEpochDay(subject.birthDay()).plusYears(guards.peers().minAgeGap());
    return !subject.everRestated()
        && !restated
        && gapAfterSubject.isAfter(LocalDate.ofEpochDay(minorBirthDay));
  }
}
