package org.nightlight.jobs.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;

/**
 * A prepared town: a few thousand accounts and three weeks of their life in March 2026, with the
 * accounts' openings and older friendships before it. Ordinary people, people who look worrying and
 * are fine, and a handful whose stories the patterns should tell; and a platform that keeps its
 * promises on most days. Everyone is invented by chance; the same seed makes the same town.
 *
 * @param accounts in order (contract §2)
 * @param interactions in order (contract §2)
 * @param personas by account id: what each account is, known to the demo's summary alone
 * @param lapses the promises that the platform breaks, known to the demo's summary alone
 */
public record Town(
    List<AccountChange> accounts,
    List<Interaction> interactions,
    Map<String, String> personas,
    List<Lapse> lapses) {

  /** The demo's town. */
  public static final long DEMO_SEED = 1;

  private static final Comparator<AccountChange> CHANGE_ORDER =
      Comparator.comparingLong(AccountChange::occurredAt).thenComparing(AccountChange::eventId);

  private static final Comparator<Deed> DEED_ORDER =
      Comparator.comparingLong(Deed::time).thenComparing(Deed::eventId);

  public static Town generate(long seed) {
    Dice dice = new Dice(seed);
    Chronicle chronicle = new Chronicle(dice.fork("events"));
    TownHall hall = new TownHall(chronicle, dice.fork("ids"));
    Townsfolk folk = new Townsfolk(hall, dice.fork("folk"));
    Bonds bonds = new Bonds(chronicle, dice.fork("bonds"));
    bonds.live(folk);
    new Strolls(chronicle, dice.fork("strolls")).live(folk);
    new LastHour(chronicle, dice.fork("last hour")).live(folk, bonds.friendships());
    Scene.playAll(Stories.ALL, chronicle, hall, folk, dice.fork("stories"));
    return of(chronicle);
  }

  private static Town of(Chronicle chronicle) {
    List<AccountChange> changes = chronicle.changes().stream().sorted(CHANGE_ORDER).toList();
    List<Deed> deeds = chronicle.deeds().stream().sorted(DEED_ORDER).toList();
    List<Lapse> lapses = new ArrayList<>(chronicle.lapses());
    FaultyRelease.ofMany(lapses).ifPresent(lapses::add);
    lapses.sort(Comparator.comparingLong(Lapse::time));
    return new Town(
        changes,
        List.copyOf(new Platform().run(changes, deeds)),
        Collections.unmodifiableMap(chronicle.personas()),
        List.copyOf(lapses));
  }
}
