package org.nightlight.jobs.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.jobs.input.Origin.Input;

class OpenLogFileTest {

  private static final ArrivalReader READER =
      RecordLines.READERS.open(new UnregisteredMetricsGroup());

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"log.jsonl", "log.jsonl.gz"})
  void readingGoesOnBehindTheLineThatACheckpointKnows(String name) throws IOException {
    Path path =
        RecordLines.write(
            directory.resolve(name),
            List.of(RecordLines.interaction(9), "", RecordLines.interaction(5), "", "", "{"));
    LogFile kept;
    try (OpenLogFile file = open(LogFile.unread(3, Input.INTERACTIONS, path.toString()))) {
      assertEquals("i9", file.next().eventId());
      assertEquals("i5", file.next().eventId());
      kept = file.position();
    }

    LogFileSerializer.OfList serializer = new LogFileSerializer.OfList();
    LogFile restored =
        serializer.deserialize(serializer.getVersion(), serializer.serialize(List.of(kept))).get(0);

    assertEquals(kept, restored);
    assertEquals(RecordLines.START.plusSeconds(9).toEpochMilli(), restored.newest());
    try (OpenLogFile file = open(restored)) {
      Arrival last = file.next();
      assertEquals(6, last.origin().place());
      assertNotNull(last.rejection());
      assertNull(file.next());
    }
  }

  private static OpenLogFile open(LogFile file) throws IOException {
    return OpenLogFile.open(file, READER);
  }
}
