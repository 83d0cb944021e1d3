package org.nightlight.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.Test;
import org.nightlight.scenario.ShippedSettings;

class FlinkSettingsTest {

  private final Configuration live =
      FlinkSettings.live(ShippedSettings.with("run.checkpoint-timeout=90s").settings(), null);

  @Test
  void aCheckpointThatHangsIsGivenUp() {
    assertEquals(Duration.ofSeconds(90), live.get(CheckpointingOptions.CHECKPOINTING_TIMEOUT));
  }

  @Test
  void noNumberOfFailedCheckpointsMakesTheJobStartAgain() {
    assertEquals(Integer.MAX_VALUE, live.get(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER));
  }
}
