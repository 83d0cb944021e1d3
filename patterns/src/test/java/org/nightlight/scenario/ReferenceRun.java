package org.nightlight.scenario;

import java.util.List;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.settings.Settings;

/** Runs scenarios through the reference runner. */
public final class ReferenceRun {

  private ReferenceRun() {}

  /** With the shipped settings, but for the scenario's own. */
  public static ReferenceRunner of(Scenario scenario) {
    return of(scenario, scenario.settings());
  }

  public static ReferenceRunner of(Scenario scenario, Settings settings) {
    return of(scenario.accounts(), scenario.interactions(), settings);
  }

  /**
   * Runs both kinds of events together, to the end.
   *
   * @param changes in the contract's order, as are the interactions
   */
  public static ReferenceRunner of(
      List<AccountChange> changes, List<Interaction> interactions, Settings settings) {
    ReferenceRunner runner = new ReferenceRunner(settings);
    runner.runAll(changes, interactions);
    return runner;
  }
}
