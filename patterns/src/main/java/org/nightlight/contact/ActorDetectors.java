package org.nightlight.contact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.patterns.repeatedlyreported.RepeatedlyReported;
import org.nightlight.people.Person;
import org.nightlight.settings.GuardSettings;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.Settings;
import org.nightlight.settings.SignalSettings;
import org.nightlight.signals.BlockedByMinors;
import org.nightlight.signals.FanOut;
import org.nightlight.signals.Signal;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * Keyed by an adult-like account: finds the signals by a, and gives every signal of the account,
 * those a→m too, what its guards are judged by.
 */
public final class ActorDetectors implements Stage<ActorVisit, ActorMemory, Signal> {

  private static final long serialVersionUID = 1L;

  private final FanOut fanOut;
  private final BlockedByMinors blockedByMinors;
  private final AddressBook addressBook;
  private final MinorsInContact minorsInContact;
  private final Judge judge;
  private final long shareWindow;
  private final long longestWindow;

  public static ActorDetectors of(Settings settings) {
    PatternSettings reported = settings.pattern(RepeatedlyReported.NAME);
    return new ActorDetectors(
        settings.signals(),
        settings.guards(),
        reported.count(RepeatedlyReported.URGENT_MINORS),
        reported.span(RepeatedlyReported.URGENT_WINDOW).toMillis());
  }

  private ActorDetectors(
      SignalSettings signals, GuardSettings guards, int surgeMinors, long surgeWindow) {
    this.fanOut = new FanOut(signals.fanOut());
    this.blockedByMinors = new BlockedByMinors(signals.blockedByMinors(), surgeMinors, surgeWindow);
    this.shareWindow = signals.fanOut().windowLong().toMillis();
    long addressedKept = Math.max(shareWindow, guards.indiscriminate().window().toMillis());
    long minorsKept =
        Math.max(
            guards.sought().window().toMillis(),
            Math.max(guards.welcomed().window().toMillis(), guards.peers().window().toMillis()));
    this.addressBook = new AddressBook(addressedKept);
    this.minorsInContact = new MinorsInContact(minorsKept);
    this.judge = new Judge(guards);
    long blocksKept = Math.max(signals.blockedByMinors().window().toMillis(), surgeWindow);
    this.longestWindow = Math.max(blocksKept, Math.max(addressedKept, minorsKept));
  }

  @Override
  public @Nullable ActorMemory apply(
      @Nullable ActorMemory memory, List<ActorVisit> simultaneous, Outlet<Signal> out) {
    @Nullable ActorMemory now = memory;
    for (ActorVisit visit : simultaneous) {
      if (visit.contact() != null) {
        now = onContact(now, visit.contact(), visit.signals(), out);
      } else if (visit.news() != null && now != null) {
        now = onNews(now, visit.news().person());
      }
    }
    return now;
  }

  private static ActorMemory onNews(ActorMemory memory, Person minor) {
    return new ActorMemory(
        memory.fanOut(),
        memory.blockedByMinors(),
        memory.addressed(),
        MinorsInContact.after(memory.minors(), minor),
        memory.touchedAt());
  }

  private ActorMemory onContact(
      @Nullable ActorMemory memory, Contact contact, List<Signal> ofPair, Outlet<Signal> out) {
    ActorMemory before = memory == null ? ActorMemory.nothing(contact.time()) : memory;
    List<Signal> found = new ArrayList<>(ofPair);
    ActorMemory after = detect(before, contact, found, out);
    if (!found.isEmpty()) {
      Standing standing = judge.standing(after, contact);
      found.forEach(signal -> out.emit(signal.with(standing)));
    }
    return after;
  }

  private ActorMemory detect(
      ActorMemory before, Contact contact, List<Signal> found, Outlet<?> out) {
    List<Addressed> addressed = addressBook.after(before.addressed(), contact, out);
    if (!contact.withMinor()) {
      return new ActorMemory(
          before.fanOut(), before.blockedByMinors(), addressed, before.minors(), contact.time());
    }
    FanOut.@Nullable Memory fan = before.fanOut();
    if (contact.isApproach()) {
      double minorShare = AddressBook.Count.of(addressed, contact.time(), shareWindow).minorShare();
      fan = fanOut.detect(fan, contact, minorShare, found, out);
    }
    return new ActorMemory(
        fan,
        blockedByMinors.detect(before.blockedByMinors(), contact, found, out),
        addressed,
        minorsInContact.after(before.minors(), contact, out),
        contact.time());
  }

  @Override
  public long expiresAt(ActorMemory memory) {
    return memory.touchedAt() + longestWindow;
  }
}
