package org.nightlight.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.nightlight.patterns.Catalogue;
import org.nightlight.settings.Delivery;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsException;
import org.nightlight.settings.SettingsLoader;

/**
 * What a run is to be.
 *
 * @param kills of TaskManagers and the broker
 * @param jobManagerKills of the JobManager, besides
 * @param histories how many nasty histories go in, beside a town's traffic
 * @param townDays how many days of that, 21 at most; 0: none
 * @param gap time between two kills, if nothing had to recover: a portion of the load
 */
record Plan(
    long seed,
    Delivery delivery,
    int kills,
    int jobManagerKills,
    int histories,
    int townDays,
    Duration gap) {

  static final int TASK_MANAGERS = 2;
  static final int PARTITIONS = 4;

  /** More than {@link Shipments#SPREAD}. */
  private static final String OUT_OF_ORDERNESS = "6h";

  List<PlannedKill> schedule() {
    return KillSchedule.of(seed, kills, jobManagerKills);
  }

  /**
   * Shipped settings but for the ends; no partition is ever taken for idle, or records were late.
   */
  LoadedSettings settings(int brokerPort, Path checkpoints) throws SettingsException {
    return SettingsLoader.load(
        null,
        Catalogue.shapes(),
        List.of(
            "time.max-out-of-orderness=" + OUT_OF_ORDERNESS,
            "time.idle-after=1d",
            "kafka.bootstrap-servers=127.0.0.1:" + brokerPort,
            "kafka.delivery=" + DeliveryName.of(delivery),
            "kafka.emit-signals=true",
            "run.parallelism=" + TASK_MANAGERS,
            "run.checkpoint-interval=1s",
            "run.checkpoint-timeout=20s",
            "run.checkpoint-dir=" + checkpoints));
  }
}
