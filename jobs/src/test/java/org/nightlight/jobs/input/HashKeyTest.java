package org.nightlight.jobs.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.settings.InputSettings;
import org.nightlight.settings.SettingsException;
import org.nightlight.settings.UnknownFields;

class HashKeyTest {

  @TempDir private Path folder;

  @Test
  void theKeyIsAllOfTheFileButALineBreakAtItsEnd() throws Exception {
    byte[] bytes = {(byte) 0xff, 0, ' ', '\n', 'k', '\r', '\n'};

    assertArrayEquals(
        new byte[] {(byte) 0xff, 0, ' ', '\n', 'k'},
        HashKey.required(settings(file(bytes))).bytes());
  }

  @Test
  void withoutAFileThereIsAFixedKeyUnlessOneIsRequired() throws Exception {
    assertTrue(HashKey.orDefault(settings(null)).bytes().length > 0);
    SettingsException missing =
        assertThrows(SettingsException.class, () -> HashKey.required(settings(null)));
    assertEquals(
        "nightlight.yaml: input.hash-key-file: found null, allowed a file that holds the secret,"
            + " for a live run",
        missing.getMessage());
  }

  @Test
  void anEmptyFileIsNoKey() throws Exception {
    InputSettings empty = settings(file(new byte[] {'\n'}));

    assertThrows(SettingsException.class, () -> HashKey.orDefault(empty));
  }

  private Path file(byte[] bytes) throws Exception {
    return Files.write(folder.resolve("key"), bytes);
  }

  private static InputSettings settings(Path file) {
    return new InputSettings(UnknownFields.SKIP, file == null ? null : file.toString());
  }
}
