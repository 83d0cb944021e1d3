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
import org.nightlight.settings.Settings;
import org.nightlight.settings.StateSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Signal;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * Keyed by a pair of accounts: joins the two sightings of an interaction, keeps what the two are to
 * each other, and finds the signals a→m. Only contacts between an adult-like account and a minor
 * leave, connection requests of adult-like accounts to others, and connections made or ended: the
 * rest of the traffic ends here.
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
    boolean suggested = interaction.kind() == InteractionKind.SUGGESTED;
    if (suggested && memory == null) {
      return null;
    }
    PairMemory before = memory == null ? PairMemory.NOTHING : memory;
    PairFacts facts = before.facts().asOf(interaction.occurredAt(), kept);
    Sighting actor = party(simultaneous, true);
    Sighting target = party(simultaneous, false);
    boolean service = actor.person().isService() || target.person().isService();
    PairFacts factsAfter = facts.after(interaction, service, kept);
    tellConnections(before.facts(), factsAfter, interaction, out);
    PairMemory after = clearRefusals(before, facts, factsAfter, interaction).with(factsAfter);
    if (service || suggested) {
      return after;
    }
    tellBlock(interaction, actor.person(), out);
    after =
        onContact(
            after,
            contact(after, interaction, facts, actor.person(), target.person()),
            actor.tokens(),
            out);
    return onContact(
        after, contact(after, interaction, facts, target.person(), actor.person()), List.of(), out);
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

  private static void tellBlock(Interaction interaction, Person actor, Outlet<Encounter> out) {
    boolean blocks =
        interaction.kind() == InteractionKind.BLOCK || interaction.kind() == InteractionKind.REPORT;
    if (blocks && actor.isMinor(interaction.occurredAt())) {
      out.emit(
          Encounter.of(
              MinorVisit.ofBlock(interaction.position(), actor.id(), interaction.targetId())));
    }
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

  private PairMemory onContact(
      PairMemory memory, Contact contact, List<String> tokens, Outlet<Encounter> out) {
    if (!contact.subject().isAdultLike(contact.time())) {
      return memory;
    }
    if (!contact.withMinor()) {
      if (contact.addressesNoMinor()) {
        out.emit(Encounter.of(ActorVisit.of(contact, List.of())));
      }
      return memory;
    }
    if (contact.isApproach()) {
      tellApproach(contact, tokens, out);
    }
    boolean lower = contact.subject().id().compareTo(contact.other().id()) < 0;
    Towards before = memory.of(lower);
    List<Signal> found = new ArrayList<>();
    Towards after = signals.detect(before == null ? Towards.NOTHING : before, contact, found, out);
    out.emit(Encounter.of(ActorVisit.of(contact, found)));
    return memory.with(lower, after.equals(Towards.NOTHING) ? null : after);
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
