package org.nightlight.jobs.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class FailureReasonTest {

  @Test
  void whatKafkaSaysIsRepeatedInOneLine() {
    Exception failure = new RuntimeException("outer", new TimeoutException("no answer\nin time"));

    assertEquals("Kafka (no answer)", FailureReason.of(failure));
  }

  @Test
  void whatTheFileSystemSaysIsRepeated() {
    assertEquals(
        "No space left on device",
        FailureReason.of(new RuntimeException(new IOException("No space left on device"))));
  }

  @Test
  void anythingElseMightQuoteARecordAndIsOnlyNamed() {
    Exception failure = new RuntimeException(new IllegalStateException("account a-1234"));

    assertEquals("an internal error (IllegalStateException)", FailureReason.of(failure));
  }

  @Test
  void whatToDoAboutStateWithoutAPlaceIsSaid() {
    Exception failure =
        new RuntimeException(new IllegalStateException("(…) allowNonRestoredState"));

    assertTrue(FailureReason.of(failure).endsWith("once with --allow-non-restored-state"));
  }
}
