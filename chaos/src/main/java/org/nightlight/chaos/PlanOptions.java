package org.nightlight.chaos;

import java.time.Duration;
import org.nightlight.settings.Delivery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what a run is to be. */
final class PlanOptions {

  private static final int TOWN_DAYS = 21;

  @Option(
      names = "--kills",
      paramLabel = "N",
      description = "Kills of TaskManagers and the broker. Default: ${DEFAULT-VALUE}.")
  private int kills = 45;

  @Option(
      names = "--jobmanager-kills",
      paramLabel = "N",
      description = "Kills of the JobManager, besides. Default: ${DEFAULT-VALUE}.")
  private int jobManagerKills = 5;

  @Option(
      names = "--seed",
      description = "Of events, their order and the kills. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--histories",
      paramLabel = "N",
      description = "Nasty histories among the traffic. Default: ${DEFAULT-VALUE}.")
  private int histories = 200;

  @Option(
      names = "--town-days",
      paramLabel = "N",
      description = "Days of plain traffic, 0 to " + TOWN_DAYS + ". Default: ${DEFAULT-VALUE}.")
  private int townDays = 10;

  @Option(
      names = "--gap",
      paramLabel = "SECONDS",
      description = "Longest time from a recovery to the next kill. Default: ${DEFAULT-VALUE}.")
  private int gap = 8;

  @SuppressWarnings("NullAway.Init")
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  Plan plan(Delivery delivery) {
    require("--kills", kills, 0, Integer.MAX_VALUE);
    require("--jobmanager-kills", jobManagerKills, 0, Integer.MAX_VALUE);
    require("--histories", histories, 1, Integer.MAX_VALUE);
    require("--town-days", townDays, 0, TOWN_DAYS);
    require("--gap", gap, 1, Integer.MAX_VALUE);
    return new Plan(
        seed, delivery, kills, jobManagerKills, histories, townDays, Duration.ofSeconds(gap));
  }

  private void require(String option, int found, int least, int most) {
    if (found < least || found > most) {
      String allowed =
          most == Integer.MAX_VALUE ? "%d or more".formatted(least) : least + " to " + most;
      throw new ParameterException(
          spec.commandLine(), "%s: found %d, allowed %s".formatted(option, found, allowed));
    }
  }
}
