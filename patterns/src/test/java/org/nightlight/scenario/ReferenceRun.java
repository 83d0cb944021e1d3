package org.nightlight.scenario;

import java.util.List;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.settings.Settings;

/** Runs scenarios through the reference runner. */
public final class ReferenceRun {

  private ReferenceRun() {}

  public static ReferenceRunner of(Scenario scenario, Settings settings) {
    return of(scenario.accounts(), scenario.interactions(), settings);
  }

  /**
   * Runs both kinds of events together.
   *
   * @param changes in the contract's order, as are the interactions
   */
  public static ReferenceRunner of(
      List<AccountChange> changes, List<Interaction> interactions, Settings settings) {
    ReferenceRunner runner = new ReferenceRunner(settings);
    int next = 0;
    for (Interaction interaction : interactions) {
      while (next < changes.size()
          && changes.get(next).position().isBefore(interaction.position())) {
        runner.accept(changes.get(next++));
      }
      runner.accept(interaction);
    }
    changes.subList(next, changes.size()).forEach(runner::accept);
    return runner;
  }
}
