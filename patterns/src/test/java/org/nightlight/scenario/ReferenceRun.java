package org.nightlight.scenario;

import java.util.List;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.settings.Settings;

/** Runs a scenario through the reference runner. */
public final class ReferenceRun {

  private ReferenceRun() {}

  public static ReferenceRunner of(Scenario scenario, Settings settings) {
    ReferenceRunner runner = new ReferenceRunner(settings);
    List<AccountChange> changes = scenario.accounts();
    int next = 0;
    for (Interaction interaction : scenario.interactions()) {
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
