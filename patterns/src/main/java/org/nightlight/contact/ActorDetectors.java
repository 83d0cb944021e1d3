package org.nightlight.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.graph.WalkQuery;
import org.nightlight.people.Person;
import org.nightlight.people.PersonNews;
import org.nightlight.settings.GuardSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.FanOut;
import org.nightlight.signals.Signal;
import org.nightlight.signals.Standing;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * Keyed by an adult-like account: finds the signals by a, and gives every signal of the account,
 * those found elsewhere too, what its guards are judged by at that event.
 */
public final class ActorDetectors implements Stage<ActorVisit, ActorMemory, ActorFinding> {

  private static final long serialVersionUID = 1L;

  /** Of an account that had no contact yet: nothing is remembered of it. */
  private static final long NOT_TOUCHED = Long.MIN_VALUE;

  private final ActorSignals signals;
  private final AddressBook addressBook;
  private final MinorsInContact minorsInContact;
  private final Judge judge;
  private final long walkWindow;
  private final long longestWindow;
  private final long connectionKept;

  public ActorDetectors(Settings settings) {
    GuardSettings guards = settings.guards();
    this.signals = new ActorSignals(settings);
    long addressedKept =
        Math.max(signals.shareWindow(), guards.indiscriminate().window().toMillis());
    long minorsKept =
        Math.max(
            guards.sought().window().toMillis(),
            Math.max(guards.welcomed().window().toMillis(), guards.peers().window().toMillis()));
    this.addressBook = new AddressBook(addressedKept);
    this.minorsInContact = new MinorsInContact(minorsKept);
    this.judge = new Judge(guards);
    this.walkWindow = settings.signals().listWalk().window().toMillis();
    this.longestWindow = Math.max(signals.longestWindow(), Math.max(addressedKept, minorsKept));
    this.connectionKept = settings.state().connectionKept().toMillis();
  }

  @Override
  public @Nullable ActorMemory apply(
      @Nullable ActorMemory memory, List<ActorVisit> simultaneous, Outlet<ActorFinding> out) {
    List<ActorVisit> visits = new ArrayList<>(simultaneous);
    visits.sort(Comparator.comparing(visit -> visit.contact() == null));
    List<Signal> found = new ArrayList<>();
    @Nullable ActorMemory now = memory;
    for (ActorVisit visit : visits) {
      found.addAll(visit.signals());
      if (visit.contact() != null) {
        now = onContact(now, visit.contact(), found, out);
      } else if (visit.news() != null) {
        now = onNews(now, visit.news(), found, out);
      }
    }
    if (!found.isEmpty()) {
      Person subject = now == null ? Person.unknown(visits.get(0).actorId()) : now.subject();
      ActorMemory judged = now == null ? ActorMemory.nothing(subject, 0) : now;
      long time = visits.get(0).position().time();
      for (Signal signal : found) {
        Standing standing = judge.standing(judged, signal.otherId(), time);
        out.emit(ActorFinding.of(signal.with(standing)));
      }
    }
    return now == null || now.touchedAt() == NOT_TOUCHED ? null : now;
  }

  private @Nullable ActorMemory onNews(
      @Nullable ActorMemory memory, PersonNews news, List<Signal> found, Outlet<?> out) {
    if (news.isOwn()) {
      ActorMemory now =
          memory == null
              ? ActorMemory.nothing(news.person(), NOT_TOUCHED)
              : memory.with(news.person());
      signals.onNews(now, news, found, out);
      return now;
    }
    if (memory == null) {
      return null;
    }
    ActorMemory now = memory.with(MinorsInContact.after(memory.minors(), news.person()));
    return now.with(signals.onNews(now, news, found, out));
  }

  private ActorMemory onContact(
      @Nullable ActorMemory memory, Contact contact, List<Signal> found, Outlet<ActorFinding> out) {
    ActorMemory before =
        memory == null
            ? ActorMemory.nothing(contact.subject(), contact.time())
            : memory.with(contact.subject());
    List<Addressed> addressed = addressBook.after(before.addressed(), contact, out);
    if (!contact.withMinor()) {
      List<MinorInContact> minors = MinorsInContact.afterWriting(before.minors(), contact);
      return new ActorMemory(
          contact.subject(), before.signals(), addressed, minors, contact.time());
    }
    double minorShare =
        AddressBook.Count.of(addressed, contact.time(), signals.shareWindow()).minorShare();
    ActorMemory after =
        new ActorMemory(
            contact.subject(),
            signals.detect(before.signals(), contact, minorShare, found, out),
            addressed,
            minorsInContact.after(before.minors(), contact, out),
            contact.time());
    if (contact.isApproach() && before.signals() != null) {
      askForStep(before.signals().fanOut(), after, contact, out);
    }
    return after;
  }

  /** An approach to a minor, none to it of late, but to others: it may be a step of a list walk. */
  private void askForStep(
      FanOut.@Nullable Memory before,
      ActorMemory after,
      Contact contact,
      Outlet<ActorFinding> out) {
    List<String> approached = FanOut.approachedSince(before, contact.time() - walkWindow);
    String minorId = contact.other().id();
    if (approached.isEmpty() || approached.contains(minorId)) {
      return;
    }
    Position position = contact.interaction().position();
    out.emit(
        ActorFinding.of(
            new WalkQuery(
                position,
                contact.subject().id(),
                EvidenceEvent.of(contact.interaction(), minorId),
                approached,
                judge.standing(after, null, contact.time()))));
  }

  @Override
  public long expiresAt(ActorMemory memory) {
    boolean awaits = memory.signals() != null && memory.signals().awaitsFirstMessage();
    return memory.touchedAt() + Math.max(longestWindow, awaits ? connectionKept : 0);
  }
}
