package org.nightlight.cast;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.risk.Alert;
import org.nightlight.risk.Severity;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.settings.Settings;

/** Everybody of the catalogue's "looks like this but is fine", and what comes of their lives. */
final class Cast {

  static final List<Persona> PERSONAS =
      List.of(
          new Coach(),
          new Relative(),
          new SiblingsFriend(),
          new YouthClub(),
          new PopularCreator(),
          new NewlyEighteen(),
          new RaidOrganiser(),
          new CharityGiving(),
          new TutoringApp(),
          new ClassJoining(),
          new Moderator(),
          new StatedAdultAge(),
          new FollowsEverybody());

  private Cast() {}

  /**
   * What came of a persona's lives.
   *
   * @param lived how many of them lived
   * @param alerts those whose subject is one of them; a list for each who got any
   */
  record Lives(int lived, List<List<Alert>> alerts) {

    /** How many got an alert of at least that severity. */
    long with(Severity severity) {
      return alerts.stream()
          .filter(own -> own.stream().anyMatch(alert -> alert.severity().compareTo(severity) >= 0))
          .count();
    }
  }

  /** Lets at least so many of a persona live, each in a world of its own. */
  static Lives live(Persona persona, int atLeast, long seed, Settings settings) {
    Chance seeds = new Chance(seed ^ ((long) persona.name().hashCode() << 32));
    int lived = 0;
    List<List<Alert>> alerts = new ArrayList<>();
    while (lived < atLeast) {
      World world = World.of(new Chance(seeds.span(0, Long.MAX_VALUE)));
      List<Someone> about = persona.live(world);
      lived += about.size();
      List<Alert> all = alerts(world, settings);
      for (Someone who : about) {
        alerts.add(all.stream().filter(alert -> alert.subjectId().equals(who.id())).toList());
      }
    }
    return new Lives(lived, alerts.stream().filter(own -> !own.isEmpty()).toList());
  }

  /** All alerts about those of a clear case, on a service that lets everybody write. */
  static List<Alert> alertsOf(Persona clearCase, long seed, Settings settings) {
    World world = new World(new Chance(seed ^ clearCase.name().hashCode()), false);
    List<String> about = clearCase.live(world).stream().map(Someone::id).toList();
    return alerts(world, settings).stream()
        .filter(alert -> about.contains(alert.subjectId()))
        .toList();
  }

  private static List<Alert> alerts(World world, Settings settings) {
    return ReferenceRun.of(world.changes(), world.interactions(), settings).alerts();
  }
}
