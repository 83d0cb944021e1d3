package org.nightlight.contact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.people.Person;
import org.nightlight.people.Sighting;
import org.nightlight.settings.SignalSettings;
import org.nightlight.settings.StateSettings;
import org.nightlight.signals.EarlyCall;
import org.nightlight.signals.Gift;
import org.nightlight.signals.MessageBurst;
import org.nightlight.signals.PrivateMessage;
import org.nightlight.signals.PublicEngagement;
import org.nightlight.signals.Recontact;
import org.nightlight.signals.Signal;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * Keyed by a pair of accounts: joins the two sightings of an interaction, keeps what the two are to
 * each other, and finds the signals a→m. Only contacts between an adult-like account and a minor
 * leave, and connection requests of adult-like accounts to others: the rest of the traffic ends
 * here.
 */
public final class PairDetectors implements Stage<Sighting, PairMemory, ActorVisit> {

  private static final long serialVersionUID = 1L;

  private final StateSettings kept;
  private final long refusedWithin;
  private final long contactWithin;
  private final PublicEngagement publicEngagement;
  private final PrivateMessage privateMessage;
  private final MessageBurst messageBurst;
  private final EarlyCall earlyCall;
  private final Gift gift;
  private final Recontact recontact;
  private final long longestWindow;

  public PairDetectors(StateSettings kept, SignalSettings settings) {
    this.kept = kept;
    this.contactWithin = settings.blockedByMinors().contactWithin().toMillis();
    this.refusedWithin = settings.recontact().refusedWithin().toMillis();
    this.publicEngagement = new PublicEngagement(settings.publicEngagement());
    this.privateMessage = new PrivateMessage(settings.privateMessage());
    this.messageBurst = new MessageBurst(settings.messageBurst());
    this.earlyCall = new EarlyCall(settings.earlyCall());
    this.gift = new Gift(settings.gift());
    this.recontact = new Recontact(settings.recontact());
    this.longestWindow = longestWindow(settings);
  }

  private long longestWindow(SignalSettings settings) {
    long longest = Math.max(contactWithin, refusedWithin);
    longest = Math.max(longest, settings.publicEngagement().window().toMillis());
    longest = Math.max(longest, settings.privateMessage().quiet().toMillis());
    longest = Math.max(longest, settings.messageBurst().window().toMillis());
    longest = Math.max(longest, settings.earlyCall().atMostOnceIn().toMillis());
    longest = Math.max(longest, settings.recontact().atMostOnceIn().toMillis());
    return Math.max(longest, kept.pairKept().toMillis());
  }

  @Override
  public @Nullable PairMemory apply(
      @Nullable PairMemory memory, List<Sighting> simultaneous, Outlet<ActorVisit> out) {
    Interaction interaction = simultaneous.get(0).interaction();
    boolean suggested = interaction.kind() == InteractionKind.SUGGESTED;
    if (suggested && memory == null) {
      return null;
    }
    PairMemory before = memory == null ? PairMemory.NOTHING : memory;
    PairFacts facts = before.facts().asOf(interaction.occurredAt(), kept);
    Person actor = party(simultaneous, true);
    Person target = party(simultaneous, false);
    boolean service = actor.isService() || target.isService();
    PairFacts factsAfter = facts.after(interaction, service, kept);
    PairMemory after = clearRefusals(before, facts, factsAfter, interaction).with(factsAfter);
    if (service || suggested) {
      return after;
    }
    after = onContact(after, contact(after, interaction, facts, actor, target), out);
    return onContact(after, contact(after, interaction, facts, target, actor), out);
  }

  private static Person party(List<Sighting> sightings, boolean actor) {
    for (Sighting sighting : sightings) {
      if (sighting.isActor() == actor) {
        return sighting.person();
      }
    }
    throw new IllegalStateException("an interaction came with one of its parties only");
  }

  private static PairMemory clearRefusals(
      PairMemory memory, PairFacts before, PairFacts after, Interaction interaction) {
    boolean connected = !before.connected() && after.connected();
    boolean unblocked = interaction.kind() == InteractionKind.UNBLOCK;
    PairMemory cleared = memory;
    for (boolean lower : new boolean[] {true, false}) {
      // An unblocking clears what the other one, its target, was refused.
      boolean concerned = connected || (unblocked && lower != actorIsLower(interaction));
      Towards towards = cleared.of(lower);
      if (concerned && towards != null) {
        cleared = cleared.with(lower, towards.withRefusalsCleared());
      }
    }
    return cleared;
  }

  private static boolean actorIsLower(Interaction interaction) {
    return interaction.actorId().compareTo(interaction.targetId()) < 0;
  }

  private Contact contact(
      PairMemory memory, Interaction interaction, PairFacts before, Person subject, Person other) {
    Towards towards = memory.of(subject.id().compareTo(other.id()) < 0);
    boolean afterOutreach =
        towards != null
            && towards.outreachAt() != Person.NEVER
            && interaction.occurredAt() - towards.outreachAt() < contactWithin;
    return new Contact(
        interaction,
        subject,
        other,
        subject.id().equals(interaction.actorId()),
        before.connectedSince(),
        !before.connected() && memory.facts().connected(),
        memory.facts().firstAt(),
        memory.facts().startedBy(other.id()),
        afterOutreach);
  }

  private PairMemory onContact(PairMemory memory, Contact contact, Outlet<ActorVisit> out) {
    if (!contact.subject().isAdultLike(contact.time())) {
      return memory;
    }
    if (!contact.withMinor()) {
      if (contact.addressesNoMinor()) {
        out.emit(ActorVisit.of(contact, List.of()));
      }
      return memory;
    }
    boolean lower = contact.subject().id().compareTo(contact.other().id()) < 0;
    Towards before = memory.of(lower);
    List<Signal> found = new ArrayList<>();
    Towards after = detect(before == null ? Towards.NOTHING : before, contact, found, out);
    out.emit(ActorVisit.of(contact, found));
    return memory.with(lower, after.equals(Towards.NOTHING) ? null : after);
  }

  private Towards detect(Towards memory, Contact contact, List<Signal> found, Outlet<?> out) {
    boolean reachesOut = contact.fromSubject() && contact.interaction().kind().talks();
    gift.detect(contact, found);
    return new Towards(
        publicEngagement.detect(memory.publicEngagement(), contact, found, out),
        privateMessage.detect(memory.privateMessage(), contact, found, out),
        messageBurst.detect(memory.messageBurst(), contact, found, out),
        earlyCall.detect(memory.earlyCall(), contact, found, out),
        recontact.detect(memory.recontact(), contact, found, out),
        reachesOut || contact.isApproach() ? contact.time() : memory.outreachAt());
  }

  @Override
  public long expiresAt(PairMemory memory) {
    boolean keptLonger = memory.facts().connected() || memory.awaitsFirstMessage();
    long keep = keptLonger ? kept.connectionKept().toMillis() : 0;
    return memory.facts().touchedAt() + Math.max(keep, longestWindow);
  }
}
