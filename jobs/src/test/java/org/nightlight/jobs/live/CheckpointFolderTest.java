package org.nightlight.jobs.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.scenario.ShippedSettings;

class CheckpointFolderTest {

  @TempDir private Path folder;

  @Test
  void theNewestWholeCheckpointOrSavepointOfAnyEarlierRunIsTaken() throws IOException {
    whole("run-1/chk-90", 1_000);
    whole("run-2/chk-7", 3_000);
    Files.createDirectories(folder.resolve("run-2/chk-8"));
    whole("savepoint-1", 2_000);

    assertEquals(Optional.of("run-2/chk-7"), newest());

    whole("savepoint-2", 4_000);
    assertEquals(Optional.of("savepoint-2"), newest());
  }

  @Test
  void anEmptyOrMissingFolderHasNone() throws IOException {
    assertEquals(Optional.empty(), newest());
    assertEquals(Optional.empty(), CheckpointFolder.of(folder.resolve("none").toString()).newest());
  }

  @Test
  void pathsBecomeUrisAndUrisStay() {
    assertEquals("s3://bucket/checkpoints", CheckpointFolder.uri("s3://bucket/checkpoints"));
    assertEquals(folder.toAbsolutePath().toUri().toString(), CheckpointFolder.uri("" + folder));
  }

  @Test
  void aFolderThatNoSettingNamesGoesWithTheProcess() throws IOException {
    CheckpointFolder temporary = CheckpointFolder.of(null);
    Path path = Path.of(URI.create(temporary.uri()));
    assertTrue(temporary.isTemporary() && Files.isDirectory(path));

    temporary.close();

    assertFalse(Files.exists(path));
  }

  @Test
  void stateWithoutAPlaceIsDroppedOnlyIfAllowed() throws IOException {
    whole("run-1/chk-1", 1_000);
    CheckpointFolder checkpoints = CheckpointFolder.of(folder.toString());

    assertFalse(dropsState(checkpoints));

    checkpoints.allowNonRestoredState();
    assertTrue(dropsState(checkpoints));
  }

  private static boolean dropsState(CheckpointFolder checkpoints) throws IOException {
    return checkpoints
        .settings(ShippedSettings.with().settings())
        .get(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE);
  }

  private void whole(String checkpoint, long completedAt) throws IOException {
    Path metadata = folder.resolve(checkpoint).resolve("_metadata");
    Files.createDirectories(metadata.getParent());
    Files.createFile(metadata);
    Files.setLastModifiedTime(metadata, FileTime.fromMillis(completedAt));
  }

  private Optional<String> newest() throws IOException {
    return CheckpointFolder.of(folder.toString())
        .newest()
        .map(uri -> folder.relativize(Path.of(URI.create(uri))).toString());
  }
}
