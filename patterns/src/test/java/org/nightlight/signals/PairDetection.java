package org.nightlight.signals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.GivenContact;
import org.nightlight.contact.GivenPast;
import org.nightlight.stage.Tally;

/** One pair, one detector, one contact after the other. */
final class PairDetection<M> {

  private final PairDetector<M> detector;
  private final GivenPast past = new GivenPast();
  private final Tallies tallies = new Tallies();
  private @Nullable M memory;

  PairDetection(PairDetector<M> detector) {
    this.detector = detector;
  }

  /** The signals that the contact completes. */
  List<Signal> on(GivenContact contact) {
    List<Signal> found = new ArrayList<>();
    memory = detector.detect(memory, past.then(contact), found, tallies);
    return found;
  }

  /** Whether the contact completes a signal. */
  boolean firesOn(GivenContact contact) {
    return !on(contact).isEmpty();
  }

  List<Tally> tallies() {
    return tallies.counted();
  }

  @Nullable M memory() {
    return memory;
  }
}
