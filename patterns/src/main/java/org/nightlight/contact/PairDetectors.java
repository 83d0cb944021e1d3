package org.nightlight.contact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Position;
import org.nightlight.graph.ConnectionVisit;
import org.nightlight.graph.MinorVisit;
import org.nightlight.people.Person;
import org.nightlight.people.Sighting;
import org.nightlight.people.TokenVisit;
import org.nightlight.privacy.Delivery;
import org.nightlight.privacy.PrivacyChecks;
import org.nightlight.settings.Settings;
import org.nightlight.settings.StateSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Signal;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * Keyed by a pair of accounts: joins the two sightings of an interaction, keeps what the two are to
 * each other, and finds the signals a→m. Only contacts between an adult-like account and a minor
 * leave, connection requests of adult-like accounts to others, connections made or ended, and what
 * a privacy check is about: the rest of the traffic ends here.
 */
public final class PairDetectors implements Stage<Sighting, PairMemory, Encounter> {

  private static final long serialVersionUID = 1L;

  private final StateSettings kept;
  private final long contactWithin;
  private final PairSignals signals;

  public PairDetectors(Settings settings) {
    this.kept = settings.state();
    this.contactWithin = settings.signals().blockedByMinors().contactWithin().toMillis();
    this.signals = new PairSignals(settings.signals());
  }

  @Override
  public @Nullable PairMemory apply(
      @Nullable PairMemory memory, List<Sighting> simultaneous, Outlet<Encounter> out) {
    Interaction interaction = simultaneous.get(0).interaction();
    PairMemory before = memory == null ? PairMemory.NOTHING : memory;
    PairFacts facts = before.facts().asOf(interaction.occurredAt(), kept);
    Sighting actor = party(simultaneous, true);
    Sighting target = party(simultaneous, false);
    boolean service = actor.person().isService() || target.person().isService();
    if (!service) {
      tellChecks(interaction, actor.person(), target.person(), facts.connected(), out);
    }
    boolean suggested = interaction.kind() == InteractionKind.SUGGESTED;
    if (suggested && memory == null) {
      return null;
    }
    PairFacts factsAfter = facts.after(interaction, service, kept);
    tellConnections(before.facts(), factsAfter, interaction, out);
    PairMemory now = before.with(factsAfter);
    if (service || suggested) {
      return now;
    }
    tellBlock(interaction, out);
    Contact byActor = contact(now, interaction, facts, actor.person(), target.person());
    Contact byTarget = contact(now, interaction, facts, target.person(), actor.person());
    now = onContact(now, byActor, actor.tokens(), out);
    now = onContact(now, byTarget, List.of(), out);
    return now.afterPassing(interaction, !facts.connected() && factsAfter.connected());
  }

  private static Sighting party(List<Sighting> sightings, boolean actor) {
    for (Sighting sighting : sightings) {
      if (sighting.isActor() == actor) {
        return sighting;
      }
    }
    throw new IllegalStateException("an interaction came with one of its parties only");
  }

  private static void tellConnections(
      PairFacts before, PairFacts after, Interaction interaction, Outlet<Encounter> out) {
    if (before.connected() != after.connected()) {
      tellConnections(
          interaction.position(),
          interaction.actorId(),
          interaction.targetId(),
          after.connected(),
          out);
    }
  }

  private static void tellConnections(
      Position position, String one, String other, boolean connected, Outlet<Encounter> out) {
    out.emit(Encounter.of(ConnectionVisit.of(position, one, other, connected)));
    out.emit(Encounter.of(ConnectionVisit.of(position, other, one, connected)));
  }

  private static void tellChecks(
      Interaction interaction,
      Person actor,
      Person target,
      boolean connected,
      Outlet<Encounter> out) {
    Delivery delivery =
        new Delivery(interaction, actor, target, connected || actor.isFamilyOf(target));
    if (PrivacyChecks.concern(delivery)) {
      out.emit(Encounter.of(delivery));
    }
  }

  private static void tellBlock(Interaction interaction, Outlet<Encounter> out) {
    boolean blocks =
        interaction.kind() == InteractionKind.BLOCK || interaction.kind() == InteractionKind.REPORT;
    if (blocks) {
      out.emit(
          Encounter.of(
              MinorVisit.ofBlock(
                  interaction.position(), interaction.actorId(), interaction.targetId())));
    }
  }

  private Contact contact(
      PairMemory memory, Interaction interaction, PairFacts before, Person subject, Person other) {
    boolean lower = subject.id().compareTo(other.id()) < 0;
    boolean afterOutreach =
        Past.isUnder(contactWithin, memory.of(lower).outreachAt(), interaction.occurredAt());
    return new Contact(
        interaction,
        subject,
        other,
        subject.id().equals(interaction.actorId()),
        before.connectedSince(),
        !before.connected() && memory.facts().connected(),
        memory.facts().firstAt(),
        memory.facts().startedBy(other.id()),
        afterOutreach,
        memory.past(lower));
  }

  private PairMemory onContact(
      PairMemory memory, Contact contact, List<String> tokens, Outlet<Encounter> out) {
    boolean lower = contact.subject().id().compareTo(contact.other().id()) < 0;
    if (!contact.subject().isAdultLike(contact.time()) || !contact.withMinor()) {
      boolean writesBack = contact.writesBack() && memory.of(lower).reachedOut();
      if (writesBack || contact.addressesNoMinor()) {
        out.emit(Encounter.of(ActorVisit.of(contact, List.of())));
      }
      return memory;
    }
    if (contact.isApproach()) {
      tellApproach(contact, tokens, out);
    }
    List<Signal> found = new ArrayList<>();
    Towards after = signals.detect(memory.of(lower), contact, found, out);
    out.emit(Encounter.of(ActorVisit.of(contact, found)));
    return memory.with(lower, after);
  }

  private static void tellApproach(Contact approach, List<String> tokens, Outlet<Encounter> out) {
    Position position = approach.interaction().position();
    String actorId = approach.subject().id();
    EvidenceEvent evidence = EvidenceEvent.of(approach.interaction(), approach.other().id());
    if (approach.interaction().kind().targets()) {
      out.emit(Encounter.of(MinorVisit.of(position, approach.other().id(), actorId, evidence)));
    }
    TokenVisit.Approach ofToken = new TokenVisit.Approach(actorId, evidence);
    for (String token : tokens) {
      out.emit(Encounter.of(new TokenVisit(position, token, null, ofToken)));
    }
  }

  @Override
  public void onExpiry(String key, PairMemory memory, long time, Outlet<Encounter> out) {
    if (memory.facts().connected()) {
      int space = key.indexOf(' ');
      tellConnections(
          Position.before(time), key.substring(0, space), key.substring(space + 1), false, out);
    }
  }

  @Override
  public long expiresAt(PairMemory memory) {
    long touchedAt = memory.facts().touchedAt();
    boolean keptLonger = memory.facts().connected() || memory.awaitsFirstMessage();
    long keep = keptLonger ? kept.connectionKept().toMillis() : 0;
    long window = Math.max(signals.longestWindow(), kept.pairKept().toMillis());
    return touchedAt + Math.max(keep, window);
  }
}
