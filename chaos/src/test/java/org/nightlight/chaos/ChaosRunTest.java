package org.nightlight.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.settings.Delivery;

/** The short crash proof; the long one is {@code ./nightlight-chaos}. */
class ChaosRunTest {

  private static final Plan SHORT =
      new Plan(1, Delivery.EXACTLY_ONCE, 4, 1, 12, 0, Duration.ofSeconds(2));

  @Test
  @Timeout(900)
  void nothingIsLostInventedOrDoubledWhenProcessesAreKilled(
      @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
    try (ChaosRun run = new ChaosRun(SHORT, folder, ChaosRunTest::tell)) {
      Outcome outcome = run.run();

      assertEquals(5, outcome.kills().size());
      assertEquals(outcome.expectedLedger(), outcome.ledger());
      assertTrue(outcome.holds(), () -> ReportText.markdown(outcome));
    }
  }

  private static void tell(String line) {
    System.err.println(line);
  }
}
