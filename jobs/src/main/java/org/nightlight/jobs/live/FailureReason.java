package org.nightlight.jobs.live;

import java.io.IOException;
import java.util.Optional;
import org.apache.flink.util.ExceptionUtils;
import org.apache.kafka.common.KafkaException;

/**
 * Why a job failed, in one line that may be shown: only what Kafka and the file system say is
 * repeated, since other messages might quote a record.
 */
final class FailureReason {

  private FailureReason() {}

  static String of(Throwable failure) {
    if (ExceptionUtils.findThrowableWithMessage(failure, "allowNonRestoredState").isPresent()) {
      return "the checkpoint has state that this version has no place for: a pattern was removed or"
          + " is of another version; go on once with --allow-non-restored-state";
    }
    Optional<KafkaException> kafka = ExceptionUtils.findThrowable(failure, KafkaException.class);
    if (kafka.isPresent()) {
      return "Kafka (" + firstLine(kafka.get()) + ")";
    }
    Optional<IOException> files = ExceptionUtils.findThrowable(failure, IOException.class);
    if (files.isPresent()) {
      return firstLine(files.get());
    }
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return "an internal error (" + root.getClass().getSimpleName() + ")";
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
