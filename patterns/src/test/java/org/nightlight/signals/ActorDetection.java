package org.nightlight.signals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.GivenContact;
import org.nightlight.stage.Tally;

/** One adult, one detector, contacts with minors one after the other. */
final class ActorDetection<M> {

  /** The contact with a minor, by its number, that a test counts. */
  @FunctionalInterface
  interface Counted {
    GivenContact at(int minor, long time);
  }

  private final ActorDetector<M> detector;
  private final Counted counted;
  private final Tallies tallies = new Tallies();
  private @Nullable M memory;

  ActorDetection(ActorDetector<M> detector, Counted counted) {
    this.detector = detector;
    this.counted = counted;
  }

  /** The signals that the contact completes. */
  List<Signal> on(GivenContact contact) {
    List<Signal> found = new ArrayList<>();
    memory = detector.detect(memory, contact.given(), found, tallies);
    return found;
  }

  List<Signal> on(int minor, long time) {
    return on(counted.at(minor, time));
  }

  boolean firesOn(GivenContact contact) {
    return !on(contact).isEmpty();
  }

  boolean firesOn(int minor, long time) {
    return !on(minor, time).isEmpty();
  }

  /** Whether one of the contacts with several minors, all at one time, completes a signal. */
  boolean firesOnAny(int first, int last, long time) {
    boolean fired = false;
    for (int minor = first; minor <= last; minor++) {
      fired |= firesOn(minor, time);
    }
    return fired;
  }

  List<Tally> tallies() {
    return tallies.counted();
  }

  @Nullable M memory() {
    return memory;
  }
}
